export type Bucket =
  | 'COMPLETED_ON_TIME'
  | 'COMPLETED_LATE'
  | 'COMPLETED'
  | 'IN_PROGRESS'
  | 'OVERDUE'
  | 'POSTPONED'
  | 'CANCELLED'
  | 'CONTINUOUS'
  | 'UNKNOWN';
export type Status = 'COMPLETED' | 'IN_PROGRESS' | 'NOT_COMPLETED' | 'POSTPONED' | 'CANCELLED';

export interface MockEvidence {
  id: string;
  kind: 'OUTCOME' | 'PLAN' | 'DIRECTIVE' | 'PERSON';
  status: Status;
  decision: 'ACCEPTED' | 'PROPOSED' | 'REJECTED';
  confidence: number;
  cue: string;
  quote: string;
  noticeId: string;
  span: { start: number; end: number; page?: number };
  knownOn: string;
  happenedOn?: string;
  /** 1 unless somebody decided. */
  version?: number;
  decidedBy?: string | null;
  machineDecision?: 'ACCEPTED' | 'PROPOSED' | 'REJECTED';
}

export interface MockDirective {
  id: string;
  noticeId: string;
  ordinal: string;
  text: string;
  span: { start: number; end: number; page?: number };
  items: string[];
  scope: 'DEPARTMENT' | 'ALL_UNITS' | 'MASS_ORGANISATIONS';
  heading: string | null;
  assignments: { role: 'LEAD' | 'COOPERATE'; department: string }[];
  cooperating: { raw: string; families: string[]; external: boolean }[];
  deadline: { raw: string; due: string; precision: string; rule: string } | null;
  urgent: boolean;
  continuing: boolean;
  standing: boolean;
  topics: string[];
  references: { raw: string; relation: string | null; document: string }[];
  theme: string | null;
  knownOn: string;
  province: string;
  agency: string;
  illustrative: boolean;
  evidence: MockEvidence[];
}

export interface MockNotice {
  id: string;
  kind: 'CONCLUSION_NOTICE' | 'CONFERENCE_REPORT';
  agency: string;
  number: string | null;
  title: string;
  knownOn: string;
  meetingOn: string;
  text: string;
  illustrative: boolean;
  fileName: string;
  directives: MockDirective[];
  warnings: { code: string; message: string }[];
}

export interface MockDepartment {
  id: string;
  name: string;
  families: string[];
  agency: string;
}

export interface MockWorld {
  notices: MockNotice[];
  directives: MockDirective[];
  departments: MockDepartment[];
  uploads: MockUpload[];
}

export interface MockUpload {
  id: string;
  name: string;
  state: 'STORED' | 'NEEDS_REVIEW' | 'DUPLICATE' | 'REFUSED' | 'FAILED';
  code: string | null;
  reason: string | null;
  noticeId: string | null;
}

/** The day on which the mock lives. */
export const today = '2025-06-30';
