import { GraphQLError } from 'graphql';
import { type MockDirective, type MockWorld, today } from './model';

/** A person's value over what the mock read. */
export interface MockCorrection {
  id: string;
  target: string;
  targetId: string;
  field: string;
  value: unknown;
  machineValue: unknown;
  by: string;
  why: string | null;
  version: number;
  withdrawnBy: string | null;
}

interface Doubt {
  directive: MockDirective;
  field: 'deadline' | 'dismissed' | 'topics';
  code: string;
  confidence: number;
}

type Values = Record<string, unknown>;

/** What the mock doubts, and what people say of it, by the rules of the API. */
export function createReadingState(world: MockWorld) {
  const corrections: MockCorrection[] = [];
  const removed = new Map<string, MockDirective>();
  const ofTarget = (id: string) => corrections.filter(({ targetId }) => targetId === id);
  const versionOf = (id: string) => Math.max(0, ...ofTarget(id).map(({ version }) => version));
  const directiveOf = (id: string) => world.directives.find((one) => one.id === id) ?? removed.get(id);
  const doubts = doubtsOf(world);
  const isOpen = ({ directive, field }: Doubt) =>
    world.directives.includes(directive) &&
    !ofTarget(directive.id).some((one) => one.field === field && one.withdrawnBy === null);

  const check = (id: string, version: number) => {
    if (versionOf(id) === version) return;
    const last = ofTarget(id).at(-1);
    throw new GraphQLError(`“${last?.by}” vừa sửa mục này; quyết định của bạn chưa được ghi.`, {
      extensions: {
        code: 'STALE_VERSION',
        current: { version: versionOf(id), field: last?.field ?? null, decidedBy: last?.by ?? null },
      },
    });
  };
  const apply = (id: string, field: string, value: unknown) => {
    const directive = directiveOf(id);
    if (!directive) return;
    if (field === 'dismissed') {
      removed.set(id, directive);
      world.directives = world.directives.filter((one) => one !== directive);
      if (value !== true) world.directives.push(directive);
    } else if (field in directive) Object.assign(directive, { [field]: value });
  };
  const write = (
    target: string,
    id: string,
    values: Values,
    version: number,
    by: string | null,
    why: string | null,
  ) => {
    check(id, version);
    const made = Object.entries(values).map(([field, value], i): MockCorrection => {
      const machineValue = valueOf(directiveOf(id), field);
      apply(id, field, value);
      const name = by ?? 'người dùng tại máy';
      const about = { target, targetId: id, field, value, machineValue, by: name, why, withdrawnBy: null };
      return { id: `k-${corrections.length + i}`, version: version + 1, ...about };
    });
    corrections.push(...made);
    return { target, targetId: id, version: version + 1, corrections: made };
  };
  return {
    versionOf,
    ofTarget,
    directiveOf,
    open: () => doubts.filter(isOpen),
    correct: (target: string, args: { id: string; values: Values; version: number; by?: string; why?: string }) =>
      write(target, args.id, args.values, args.version, args.by ?? null, args.why ?? null),
    confirm: (args: { target: string; id: string; fields: string[]; version: number; by?: string }) => {
      const values = args.fields.map((field) => [field, valueOf(directiveOf(args.id), field)] as const);
      return write(args.target, args.id, Object.fromEntries(values), args.version, args.by ?? null, null);
    },
    withdraw: ({ id, version, by }: { id: string; version: number; by?: string }) => {
      const found = corrections.find((one) => one.id === id);
      if (!found) throw new GraphQLError('Không có chỉnh sửa này.', { extensions: { code: 'NOT_FOUND' } });
      check(found.targetId, version);
      apply(found.targetId, found.field, found.machineValue);
      Object.assign(found, { withdrawnBy: by ?? 'người dùng tại máy', version: version + 1 });
      return { target: found.target, targetId: found.targetId, version: version + 1, corrections: [found] };
    },
  };
}

const valueOf = (directive: MockDirective | undefined, field: string): unknown =>
  field === 'dismissed' ? false : (Object.entries(directive ?? {}).find(([name]) => name === field)?.[1] ?? null);

/** The first stated deadlines, and an order without a unit. */
function doubtsOf(world: MockWorld): Doubt[] {
  const [first, second] = world.directives.filter(({ deadline }) => deadline !== null);
  const strange = world.directives.find(({ id }) => id !== first?.id && id !== second?.id);
  const found: (Doubt | null)[] = [
    strange ? { directive: strange, field: 'dismissed', code: 'order-sentence', confidence: 0.4 } : null,
    first ? { directive: first, field: 'deadline', code: 'deadline-part-of-period', confidence: 0.55 } : null,
    first ? { directive: first, field: 'topics', code: 'topic-faint-cue', confidence: 0.55 } : null,
    second ? { directive: second, field: 'deadline', code: 'deadline-part-of-period', confidence: 0.65 } : null,
  ];
  return found.flatMap((one) => one ?? []);
}

/** A correction as the schema has it. */
export function toCorrection(correction: MockCorrection): object {
  const { field, value, machineValue } = correction;
  return {
    ...correction,
    label: fieldWords(field),
    value: valueWords(field, value),
    machineValue: valueWords(field, machineValue),
    confirms: JSON.stringify(value) === JSON.stringify(machineValue),
    at: `${today}T02:00:00Z`,
    lost: false,
    withdrawnAt: correction.withdrawnBy === null ? null : `${today}T03:00:00Z`,
  };
}

/** What was read, in words. */
export const wordsOf = ({ directive, field }: Pick<Doubt, 'directive' | 'field'>): string | null =>
  field === 'dismissed' ? null : valueWords(field, valueOf(directive, field));

const names: Record<string, string> = { deadline: 'thời hạn', topics: 'chủ đề', dismissed: 'không phải nhiệm vụ' };

/** The Vietnamese name of a field. */
export const fieldWords = (field: string): string => names[field] ?? field;

function valueWords(field: string, value: unknown): string {
  if (value === null || value === undefined) return 'không có';
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  if (field !== 'deadline') return Array.isArray(value) ? value.join(', ') : String(value);
  const { due, raw } = value as { due: string; raw: string };
  return `${due.split('-').reverse().join('/')} (“${raw}”)`;
}
