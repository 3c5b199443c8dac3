import {
  completionBucketLabels,
  completionBuckets,
  evidenceDecisionLabels,
  evidenceKindLabels,
} from '@giao-ban/directive-model';
import { registerEnumType } from '@nestjs/graphql';

/** Where a directive stands on a day; the same words in SQL. */
export const CompletionBucket = {
  COMPLETED_ON_TIME: 'COMPLETED_ON_TIME',
  COMPLETED_LATE: 'COMPLETED_LATE',
  COMPLETED: 'COMPLETED',
  IN_PROGRESS: 'IN_PROGRESS',
  OVERDUE: 'OVERDUE',
  POSTPONED: 'POSTPONED',
  CANCELLED: 'CANCELLED',
  CONTINUOUS: 'CONTINUOUS',
  UNKNOWN: 'UNKNOWN',
} as const;
export type CompletionBucket = (typeof CompletionBucket)[keyof typeof CompletionBucket];

registerEnumType(CompletionBucket, {
  name: 'CompletionBucket',
  description:
    'Where a directive stands on a day (nhóm tiến độ). Every directive is in exactly one bucket, so buckets add up to the total.',
  valuesMap: Object.fromEntries(
    completionBuckets.map((bucket) => {
      const { en, vi } = completionBucketLabels[bucket];
      return [bucket, { description: `${en} (${vi}).` }];
    }),
  ),
});

/** How a unit takes part; the same words in the store. */
export const AssignmentRole = { LEAD: 'LEAD', COOPERATE: 'COOPERATE' } as const;
export type AssignmentRole = (typeof AssignmentRole)[keyof typeof AssignmentRole];

registerEnumType(AssignmentRole, {
  name: 'AssignmentRole',
  description: 'How a unit takes part in a directive (vai trò).',
  valuesMap: {
    LEAD: { description: 'Leads and is accountable (chủ trì).' },
    COOPERATE: { description: 'Takes part (phối hợp).' },
  },
});

/** Who is addressed: name in the schema, value in the store. */
export const DirectiveScope = {
  DEPARTMENT: 'department',
  ALL_UNITS: 'all-units',
  MASS_ORGANISATIONS: 'mass-organisations',
} as const;
export type DirectiveScope = (typeof DirectiveScope)[keyof typeof DirectiveScope];

registerEnumType(DirectiveScope, {
  name: 'DirectiveScope',
  description: 'Whom a directive addresses (phạm vi).',
  valuesMap: {
    DEPARTMENT: { description: 'A unit or several named ones (phòng, đơn vị).' },
    ALL_UNITS: { description: 'Every unit of the agency (toàn Sở).' },
    MASS_ORGANISATIONS: { description: 'Party, union, youth and other organisations (đảng, đoàn thể).' },
  },
});

/** Whether a piece of evidence counts: name in the schema, value in the store. */
export const EvidenceDecision = { ACCEPTED: 'accepted', PROPOSED: 'proposed', REJECTED: 'rejected' } as const;
export type EvidenceDecision = (typeof EvidenceDecision)[keyof typeof EvidenceDecision];

registerEnumType(EvidenceDecision, {
  name: 'EvidenceDecision',
  description: 'Whether a piece of evidence counts; only accepted evidence moves a directive to another bucket.',
  valuesMap: {
    ACCEPTED: { description: `Counts (${evidenceDecisionLabels.accepted.vi}).` },
    PROPOSED: { description: `Waits for a person (${evidenceDecisionLabels.proposed.vi}).` },
    REJECTED: { description: `Refused by a person (${evidenceDecisionLabels.rejected.vi}).` },
  },
});

/** Where evidence comes from: name in the schema, value in the store. */
export const EvidenceKind = { OUTCOME: 'outcome', PLAN: 'plan', DIRECTIVE: 'directive', PERSON: 'person' } as const;
export type EvidenceKind = (typeof EvidenceKind)[keyof typeof EvidenceKind];

registerEnumType(EvidenceKind, {
  name: 'EvidenceKind',
  description: 'Where a piece of evidence comes from (nguồn minh chứng).',
  valuesMap: {
    OUTCOME: { description: `A statement on past work (${evidenceKindLabels.outcome.vi}).` },
    PLAN: { description: `Work still to come (${evidenceKindLabels.plan.vi}).` },
    DIRECTIVE: { description: `The same order given again (${evidenceKindLabels.directive.vi}).` },
    PERSON: { description: `A person's report (${evidenceKindLabels.person.vi}).` },
  },
});
