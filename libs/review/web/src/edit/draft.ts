import type { FormValues } from '../api/correction.mutations';
import type { ReviewItem } from '../api/review-queue.query';

/** How a field is put right: one control for each. */
export type FieldKind =
  'unit' | 'units' | 'deadline' | 'topics' | 'status' | 'scope' | 'flag' | 'text' | 'date' | 'period' | 'person';

const kinds: Readonly<Record<string, FieldKind>> = {
  department: 'unit',
  cooperating: 'units',
  deadline: 'deadline',
  topics: 'topics',
  status: 'status',
  scope: 'scope',
  urgent: 'flag',
  continuing: 'flag',
  number: 'text',
  symbol: 'text',
  title: 'text',
  issuedOn: 'date',
  meetingOn: 'date',
  reviewPeriod: 'period',
  planPeriod: 'period',
  chair: 'person',
  signer: 'person',
};

/** @returns null where a person can only agree, or must look at the whole notice @example kindOf({ field: 'deadline' }) // 'deadline' */
export const kindOf = ({ field }: Pick<ReviewItem, 'field'>): FieldKind | null => kinds[field] ?? null;

/** In the choice of units: none is named, and one that is not in the list. */
export const noUnit = '';
export const otherUnit = 'other';

/** What stands in the form, as it is typed. */
export interface Draft {
  unit: string;
  name: string;
  family: string;
  text: string;
  title: string;
  from: string | null;
  to: string | null;
  precision: string;
  topics: readonly string[];
  flag: boolean;
}

const blank: Draft = {
  ...{ unit: noUnit, name: '', family: '', text: '', title: '', from: null, to: null, precision: 'day' },
  ...{ topics: [], flag: false },
};

/** The form as it opens: with what was read. */
export function draftOf(item: ReviewItem): Draft {
  const { field, directive, outcome, notice } = item;
  switch (kindOf(item)) {
    case 'unit':
      return { ...blank, ...unitDraft(item) };
    case 'units':
      return { ...blank, text: directive?.cooperating.map(({ raw }) => raw).join('\n') ?? '' };
    case 'deadline':
      return { ...blank, from: directive?.deadline?.due ?? null, precision: directive?.deadline?.precision ?? 'day' };
    case 'topics':
      return { ...blank, topics: (directive ?? outcome)?.topics.map(({ code }) => code) ?? [] };
    case 'status':
      return { ...blank, text: outcome?.outcomeStatus ?? '' };
    case 'scope':
      return { ...blank, text: directive?.scope ?? '' };
    case 'flag':
      return { ...blank, flag: Boolean(field === 'urgent' ? directive?.urgent : directive?.continuing) };
    case 'date':
      return { ...blank, text: written((field === 'issuedOn' ? notice.issuedOn : notice.meetingOn)?.date) };
    case 'period':
      return { ...blank, ...(field === 'planPeriod' ? notice.planPeriod : notice.reviewPeriod) };
    case 'person': {
      const person = field === 'chair' ? notice.chair : notice.signer;
      return { ...blank, name: person?.name ?? '', title: person?.title ?? '' };
    }
    default:
      return { ...blank, text: headingText(item) };
  }
}

function unitDraft({ directive, outcome }: ReviewItem): Partial<Draft> {
  const leads = directive?.assignments.find(({ role }) => role === 'LEAD')?.department?.id;
  if (leads) return { unit: leads };
  const name = directive?.heading ?? outcome?.departmentRaw ?? '';
  return name === '' ? { unit: noUnit } : { unit: otherUnit, name };
}

function headingText({ field, notice }: ReviewItem): string {
  const { number, symbol, title } = notice;
  return (field === 'number' ? number : field === 'symbol' ? symbol : title) ?? '';
}

/** What is wrong with a form. */
export type Fault = 'noName' | 'noTopic' | 'noChoice' | 'badDate' | 'badPeriod';

/**
 * What the form says, for the API; `null` says that the paper names none.
 *
 * @example valuesOf(item, { ...draft, from: null }) // { values: { deadline: null } }
 */
export function valuesOf(item: ReviewItem, draft: Draft): { values: FormValues } | { fault: Fault } {
  const { text, from, to } = draft;
  const given = (value: FormValues[keyof FormValues]) => ({ values: withField(item.field, value) });
  switch (kindOf(item)) {
    case 'unit':
      return unitValue(item, draft);
    case 'units':
      return given(linesOf(text).map((name) => ({ name })));
    case 'deadline':
      return given(from === null ? null : { due: from, precision: draft.precision });
    case 'topics': {
      const topics = [...new Set(draft.topics.filter((code) => code !== ''))];
      return topics.length === 0 ? { fault: 'noTopic' } : given(topics);
    }
    case 'status':
    case 'scope':
      return text === '' ? { fault: 'noChoice' } : { values: withField(item.field, text) };
    case 'flag':
      return given(draft.flag);
    case 'date': {
      const date = readDate(text);
      return date === undefined ? { fault: 'badDate' } : given(date);
    }
    case 'period':
      if (from === null && to === null) return given(null);
      return from === null || to === null || from > to ? { fault: 'badPeriod' } : given({ from, to });
    case 'person': {
      const [name, title] = [draft.name.trim() || null, draft.title.trim() || null];
      return given(name === null && title === null ? null : { name, title });
    }
    default:
      return given(text.trim() || null);
  }
}

function unitValue({ field }: ReviewItem, { unit, name, family }: Draft): { values: FormValues } | { fault: Fault } {
  if (unit === noUnit) return { values: withField(field, null) };
  if (unit !== otherUnit) return { values: withField(field, { departmentId: unit }) };
  if (name.trim() === '') return { fault: 'noName' };
  return { values: withField(field, { name: name.trim(), ...(family === '' ? {} : { families: [family] }) }) };
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** One field by its name. The controls above give each field the kind of value that it has in the API. */
function withField(field: string, value: unknown): FormValues {
  return { [field]: value } as FormValues;
}

/** Day first, as people write it. */
const written = (date: string | undefined): string => (date ?? '').split('-').reverse().join('/');

/** @returns undefined for what is no date, null for nothing @example readDate('05/02/2024') // '2024-02-05' */
export function readDate(text: string): string | null | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  const match = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/u.exec(typed);
  if (!match) return undefined;
  const [, day, month = '', year = ''] = match;
  const parts = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])];
  return Number(month) >= 1 && Number(month) <= 12 && Number(day ?? 1) >= 1 && Number(day ?? 1) <= 31
    ? parts.join('-')
    : undefined;
}
