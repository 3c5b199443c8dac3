import type { Correction, EffectiveReading } from '@giao-ban/notice-model';
import {
  AssignmentEntity,
  DirectiveEntity,
  DirectiveReferenceEntity,
  DirectiveTopicEntity,
  insertRows,
  OutcomeEntity,
  ReviewItemEntity,
} from '@giao-ban/store';
import { resolveDepartments } from '@giao-ban/unit-api';
import type { EntityManager } from 'typeorm';
import type { Doubt } from '../reading/find-doubts';
import { directiveRows, unitsOf } from '../rows/directive-rows';
import { outcomeRows, type NoticeContext } from '../rows/notice-rows';
import { reviewRows } from '../rows/review-rows';

/** What the parts of a notice are made from. */
export interface PartsToWrite {
  effective: EffectiveReading;
  corrections: readonly Correction[];
  /** About the notice as a whole. */
  doubts: readonly Doubt[];
  context: NoticeContext;
}

/**
 * Writes what hangs on a notice: orders, statements, and what waits for a person. Rows of orders and statements that
 * are there already are replaced in place, so that evidence and reports on them stay.
 */
export async function writeParts(manager: EntityManager, parts: PartsToWrite): Promise<void> {
  const { effective, context } = parts;
  const units = effective.reading.directives.flatMap(unitsOf);
  const rows = directiveRows(effective, context, await resolveDepartments(manager, context.agencyId, units));
  await insertRows(manager, DirectiveEntity, rows.directives, 'replace');
  await insertRows(manager, AssignmentEntity, rows.assignments);
  await insertRows(manager, DirectiveTopicEntity, rows.topics);
  await insertRows(manager, DirectiveReferenceEntity, rows.references);
  await insertRows(manager, OutcomeEntity, outcomeRows(effective, context), 'replace');
  await insertRows(manager, ReviewItemEntity, reviewRows(parts));
}
