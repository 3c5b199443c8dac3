import {
  precisionOf,
  topics as knownTopics,
  type Deadline,
  type PartialDate,
  type Person,
} from '@giao-ban/notice-model';
import { isIsoDay } from '@giao-ban/shared-kernel';
import { checkedInput, CodedError, unknownValue } from '@giao-ban/shared-nest';
import { z } from 'zod';
import type { DeadlineInput, NoticeCorrection, PeriodInput, PersonInput } from '../correction.inputs';

/** Values by field, as they are kept: `null` where the person says that there is none. */
export type FieldValues = Record<string, unknown>;

/** One line of plain text, trimmed; an empty one is none. */
export function line(text: string | null | undefined, at: string, longest: number): string | null {
  const schema = z
    .string()
    .transform((given) => given.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .pipe(
      z
        .string()
        .max(longest, `Dài quá ${longest} ký tự.`)
        .regex(/^(?:\P{C}|\p{Cf})*$/u, 'Có ký tự không đọc được.'),
    );
  const checked = checkedInput(schema, text ?? '', at);
  return checked === '' ? null : checked;
}

const wrong = (at: string, message: string, hint: string): CodedError =>
  new CodedError('BAD_INPUT', message, { at, hint });

/** What a person gave for the heading, field by field; what was left out is not there. */
export function noticeValues(given: NoticeCorrection): FieldValues {
  const { number, symbol, title, issuedOn, meetingOn, reviewPeriod, planPeriod, chair, signer } = given;
  return onlyGiven({
    number: number === undefined ? undefined : line(number, 'values.number', 100),
    symbol: symbol === undefined ? undefined : line(symbol, 'values.symbol', 100),
    title: title === undefined ? undefined : line(title, 'values.title', 1000),
    issuedOn: partialDate(issuedOn, 'values.issuedOn'),
    meetingOn: partialDate(meetingOn, 'values.meetingOn'),
    reviewPeriod: period(reviewPeriod, 'values.reviewPeriod'),
    planPeriod: period(planPeriod, 'values.planPeriod'),
    chair: person(chair, 'values.chair'),
    signer: person(signer, 'values.signer'),
  });
}

/** Without the fields that were left out. @example onlyGiven({ a: 1, b: undefined }) // { a: 1 } */
export const onlyGiven = (values: FieldValues): FieldValues =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

type Given<T> = T | null | undefined;

function partialDate(date: Given<string>, at: string): Given<PartialDate> {
  if (date === null || date === undefined) return date;
  const whole = date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
  if (isIsoDay(whole)) return { date, precision: precisionOf(date) };
  throw wrong(
    at,
    `“${date}” không phải ngày có thật.`,
    'Viết dạng 2024-02-05, hoặc 2024-02 khi văn bản để trống ngày.',
  );
}

function period(given: Given<PeriodInput>, at: string) {
  if (!given) return given;
  if (given.from <= given.to) return { from: given.from, to: given.to };
  throw wrong(at, 'Ngày đầu kỳ đứng sau ngày cuối kỳ.', 'Đổi lại hai ngày rồi gửi lần nữa.');
}

function person(given: Given<PersonInput>, at: string): Given<Person> {
  if (!given) return given;
  const [name, title] = [line(given.name, `${at}.name`, 200), line(given.title, `${at}.title`, 300)];
  return name === null && title === null ? null : { name, title };
}

const precisions = ['day', 'month', 'quarter', 'half', 'year'] as const;

/** @param machine what the machine read: its words stand unless the person gives others */
export function deadlineValue(given: DeadlineInput, machine: unknown): Deadline {
  const precision = precisions.find((one) => one === (given.precision ?? 'day'));
  if (!precision) {
    const known = precisions.map((value) => ({ value, label: value }));
    throw unknownValue('độ chính xác', given.precision ?? '', 'values.deadline.precision', known);
  }
  const words =
    given.raw === undefined || given.raw === null ? rawOf(machine) : line(given.raw, 'values.deadline.raw', 300);
  return { raw: words ?? '', due: given.due, precision, rule: 'person' };
}

function rawOf(machine: unknown): string {
  const known = typeof machine === 'object' && machine !== null && 'raw' in machine ? machine.raw : '';
  return typeof known === 'string' ? known : '';
}

const mostTopics = 3;

/** @throws CodedError `UNKNOWN_VALUE`, `BAD_INPUT` for none or too many */
export function topicValues(codes: readonly string[], at: string): string[] {
  const missing = codes.find((code) => !knownTopics.some((topic) => topic.code === code));
  if (missing !== undefined) {
    const known = knownTopics.map(({ code, vi }) => ({ value: code, label: vi }));
    throw unknownValue('chủ đề', missing, at, known);
  }
  const distinct = [...new Set(codes)];
  if (distinct.length >= 1 && distinct.length <= mostTopics) return distinct;
  throw wrong(at, `Cần từ 1 đến ${mostTopics} chủ đề.`, 'Chọn lại chủ đề, chủ đề sát nhất đứng trước.');
}

/** @throws CodedError `BAD_INPUT` where a field that always has a value is given none */
export function present<Value>(value: Value | null, at: string): Value {
  if (value !== null) return value;
  throw wrong(at, 'Trường này luôn có giá trị.', 'Bỏ trường này khỏi yêu cầu, hoặc chọn một giá trị.');
}
