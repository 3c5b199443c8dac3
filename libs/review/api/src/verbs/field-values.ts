import { correctableFields, type CorrectionTarget, type Unit } from '@giao-ban/notice-model';
import { CodedError, unknownValue } from '@giao-ban/shared-nest';
import type { EntityManager } from 'typeorm';
import type { DirectiveCorrection, OutcomeCorrection, UnitInput } from '../correction.inputs';
import { deadlineValue, onlyGiven, present, topicValues, type FieldValues } from './checked-values';
import { readByMachine } from './correct-reading';
import type { TargetInHand } from './target-in-hand';
import { unitValue } from './unit-value';

/** What a person gave for an order, field by field. */
export async function directiveValues(
  manager: EntityManager,
  hand: TargetInHand,
  given: DirectiveCorrection,
): Promise<FieldValues> {
  const { agencyId } = hand.held;
  const { cooperating, deadline, topics, urgent, continuing, dismissed } = given;
  const department = await unitOrNone(manager, agencyId, given.department);
  const scope = given.scope ?? scopeOf(department);
  const machine = readByMachine(hand, 'deadline');
  return onlyGiven({
    department,
    scope: scope === readByMachine(hand, 'scope') && given.scope === undefined ? undefined : scope,
    cooperating: cooperating && (await Promise.all(cooperating.map((one) => partner(manager, agencyId, one)))),
    deadline: deadline && deadlineValue(deadline, machine),
    topics: topics === undefined ? undefined : topicValues(present(topics, 'values.topics'), 'values.topics'),
    urgent: flag(urgent, 'urgent'),
    continuing: flag(continuing, 'continuing'),
    dismissed: flag(dismissed, 'dismissed'),
  });
}

/** What a person gave for a statement on past work, field by field. */
export async function outcomeValues(
  manager: EntityManager,
  hand: TargetInHand,
  { status, department, topics, dismissed }: OutcomeCorrection,
): Promise<FieldValues> {
  if (status === 'cancelled') {
    throw new CodedError('BAD_INPUT', 'Văn bản không nêu tình trạng “dừng thực hiện”.', {
      at: 'values.status',
      hint: 'Chọn đã hoàn thành, đang thực hiện, chưa hoàn thành hoặc lùi thời gian.',
    });
  }
  return onlyGiven({
    status: status === undefined ? undefined : present(status, 'values.status'),
    department: await unitOrNone(manager, hand.held.agencyId, department),
    topics: topics === undefined ? undefined : topicValues(present(topics, 'values.topics'), 'values.topics'),
    dismissed: flag(dismissed, 'dismissed'),
  });
}

/** Values with which a person agrees: what the machine read. @throws CodedError `UNKNOWN_VALUE` for a field that there is not */
export function agreedValues(hand: TargetInHand, fields: readonly string[]): FieldValues {
  const known = confirmable(hand.target);
  for (const field of fields) {
    if (known.includes(field) || (hand.target === 'NOTICE' && field.startsWith('warning:'))) continue;
    const choices = known.map((value) => ({ value, label: value }));
    throw unknownValue('trường', field, 'fields', choices);
  }
  return Object.fromEntries(fields.map((field) => [field, readByMachine(hand, field)]));
}

const onlyConfirmed = ['kind', 'province', 'review'];

function confirmable(target: CorrectionTarget): readonly string[] {
  const fields: readonly string[] = correctableFields[target];
  return target === 'NOTICE' ? [...fields, ...onlyConfirmed] : fields.filter((field) => field !== 'added');
}

const flag = (value: boolean | null | undefined, field: string) =>
  value === undefined ? undefined : present(value, `values.${field}`);

async function unitOrNone(manager: EntityManager, agencyId: string, given: UnitInput | null | undefined) {
  return given && unitValue(manager, agencyId, given, 'values.department');
}

const partner = (manager: EntityManager, agencyId: string, given: UnitInput): Promise<Unit> =>
  unitValue(manager, agencyId, given, 'values.cooperating');

/** Whom an order addresses follows from the unit that a person names. */
function scopeOf(department: Unit | null | undefined): string | undefined {
  if (!department) return undefined;
  const group = ['all-units', 'mass-organisations'].find((family) => department.families.includes(family));
  return group ?? 'department';
}
