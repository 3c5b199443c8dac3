import {
  AssignmentEntity,
  CarryOverEntity,
  DepartmentEntity,
  DirectiveEntity,
  DirectiveReferenceEntity,
  DirectiveThemeEntity,
  DirectiveTopicEntity,
  EvidenceEntity,
  IngestFileEntity,
  insertRows,
  LegalDocumentEntity,
  NoticeEntity,
  OutcomeEntity,
  searchKey,
  SourceFileEntity,
  ThemeEntity,
} from '@giao-ban/store';
import { randomUUID } from 'node:crypto';
import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';

/** The agency of tests that need only one. */
export const sonLa = 'skhcn-son-la';
export const quangNgai = 'skhcn-quang-ngai';

/** Rows for tests: each factory gives a whole row and takes what the test cares about. */
export class Factories {
  constructor(private readonly source: DataSource) {}

  async insert<Row extends ObjectLiteral>(entity: EntityTarget<Row>, row: Row): Promise<Row> {
    await insertRows(this.source.manager, entity, [row]);
    return row;
  }

  department(given: Partial<DepartmentEntity> & { name: string }): Promise<DepartmentEntity> {
    const id = randomUUID();
    const blank = { agencyId: sonLa, id, key: id, families: ['office'], currentAgencyId: null, currentId: null };
    return this.insert(DepartmentEntity, { ...blank, ...given });
  }

  /** A notice together with the file that it came in. */
  async notice(given: Partial<NoticeEntity> = {}): Promise<NoticeEntity> {
    const agencyId = given.agencyId ?? sonLa;
    const bytes = Buffer.from(randomUUID());
    const sha256 = randomUUID().replaceAll('-', '').repeat(2);
    const file = { agencyId, id: randomUUID(), sha256, mediaType: 'text/plain', size: bytes.length, bytes };
    await this.insert(SourceFileEntity, file);
    const notice = await this.insert(NoticeEntity, {
      ...blankNotice,
      agencyId,
      id: randomUUID(),
      sourceFileId: file.id,
      storedAt: new Date(),
      searchText: searchKey(`${given.title ?? ''} ${given.number ?? ''}`),
      ...given,
    });
    await this.insert(IngestFileEntity, {
      agencyId,
      id: randomUUID(),
      sourceFileId: file.id,
      noticeId: notice.id,
      name: 'thong-bao.txt',
      mediaType: file.mediaType,
      size: file.size,
      sha256,
      state: 'STORED',
      code: null,
      reason: null,
      receivedAt: new Date(),
    });
    return notice;
  }

  directive(notice: NoticeEntity, given: Partial<DirectiveEntity> = {}): Promise<DirectiveEntity> {
    const text = given.text ?? 'Rà soát danh mục thiết bị phòng thử nghiệm';
    return this.insert(DirectiveEntity, {
      ...blankDirective,
      agencyId: notice.agencyId,
      id: randomUUID(),
      noticeId: notice.id,
      knownOn: notice.knownOn,
      text,
      spanEnd: text.length,
      searchText: searchKey(text),
      ...given,
    });
  }

  assignment(
    of: DirectiveEntity,
    to: DepartmentEntity,
    role: 'LEAD' | 'COOPERATE' = 'LEAD',
  ): Promise<AssignmentEntity> {
    return this.insert(AssignmentEntity, { agencyId: of.agencyId, directiveId: of.id, departmentId: to.id, role });
  }

  topic(of: DirectiveEntity, topicCode: string, rank = 0): Promise<DirectiveTopicEntity> {
    return this.insert(DirectiveTopicEntity, { agencyId: of.agencyId, directiveId: of.id, topicCode, rank, cue: null });
  }

  evidence(of: DirectiveEntity, given: Partial<EvidenceEntity> = {}): Promise<EvidenceEntity> {
    return this.insert(EvidenceEntity, {
      ...blankEvidence,
      agencyId: of.agencyId,
      sourceAgencyId: of.agencyId,
      id: randomUUID(),
      directiveId: of.id,
      ...given,
    });
  }

  outcome(of: NoticeEntity, given: Partial<OutcomeEntity> = {}): Promise<OutcomeEntity> {
    return this.insert(OutcomeEntity, {
      ...blankOutcome,
      agencyId: of.agencyId,
      id: randomUUID(),
      noticeId: of.id,
      ...given,
    });
  }

  theme(label: string): Promise<ThemeEntity> {
    return this.insert(ThemeEntity, { id: randomUUID(), label, foundLabel: label, pinned: false, version: 1 });
  }

  inTheme(of: DirectiveEntity, theme: ThemeEntity): Promise<DirectiveThemeEntity> {
    return this.insert(DirectiveThemeEntity, { agencyId: of.agencyId, directiveId: of.id, themeId: theme.id });
  }

  legalDocument(given: Partial<LegalDocumentEntity> = {}): Promise<LegalDocumentEntity> {
    const id = randomUUID();
    return this.insert(LegalDocumentEntity, {
      id,
      key: id,
      type: 'Quyết định',
      number: null,
      date: null,
      issuer: null,
      ...given,
    });
  }

  reference(of: DirectiveEntity, to: LegalDocumentEntity, position = 0): Promise<DirectiveReferenceEntity> {
    const raw = `${to.type} ${to.number ?? ''}`.trim();
    return this.insert(DirectiveReferenceEntity, {
      agencyId: of.agencyId,
      directiveId: of.id,
      position,
      legalDocumentId: to.id,
      raw,
    });
  }

  carryOver(later: DirectiveEntity, earlier: DirectiveEntity): Promise<CarryOverEntity> {
    return this.insert(CarryOverEntity, { agencyId: later.agencyId, directiveId: later.id, previousId: earlier.id });
  }
}

const blankNotice = {
  kind: 'conclusion-notice',
  title: 'Kết luận giao ban',
  number: '12/TB-SKHCN',
  symbol: 'TB-SKHCN',
  issuedOn: '2025-03-05',
  issuedPrecision: 'day',
  meetingOn: null,
  meetingPrecision: null,
  knownOn: '2025-03-05',
  knownBasis: 'issued',
  reviewFrom: null,
  reviewTo: null,
  planFrom: null,
  planTo: null,
  chairName: null,
  chairTitle: null,
  signerName: null,
  signerTitle: null,
  text: 'THÔNG BÁO\nRà soát danh mục thiết bị phòng thử nghiệm',
  warnings: [],
  found: null,
  parserVersion: 'test',
  illustrative: false,
};

const blankDirective = {
  ordinal: '1/1/1',
  position: 0,
  spanStart: 0,
  items: [],
  scope: 'department',
  heading: null,
  cooperating: [],
  deadlineRaw: null,
  dueOn: null,
  deadlinePrecision: null,
  deadlineRule: null,
  urgent: false,
  continuing: false,
  standing: false,
  found: null,
};

const blankEvidence = {
  machineDecision: null,
  recordedAt: null,
  version: 1,
  happenedOn: null,
  kind: 'outcome',
  outcomeId: null,
  laterDirectiveId: null,
  sourceNoticeId: null,
  status: 'completed',
  decision: 'accepted',
  decidedBy: 'machine',
  confidence: 0.9,
  cue: 'danh mục thiết bị',
  quote: 'Đã rà soát xong danh mục thiết bị',
  knownOn: '2025-04-05',
};

const blankOutcome = {
  kind: 'outcome',
  position: 0,
  text: 'Đã rà soát xong danh mục thiết bị',
  spanStart: 0,
  spanEnd: 33,
  status: 'completed',
  departmentRaw: null,
  families: [],
  topics: [],
  quantities: [],
  found: null,
};
