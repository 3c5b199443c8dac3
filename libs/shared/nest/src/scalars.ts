import { isIsoDay } from '@giao-ban/shared-kernel';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function day(value: unknown): string {
  if (typeof value === 'string' && isIsoDay(value)) return value;
  throw new GraphQLError(`Ngày phải có thật và viết dạng năm-tháng-ngày, ví dụ 2025-03-31; đã nhận ${show(value)}.`);
}

function moment(value: unknown): string {
  const date = value instanceof Date ? value : typeof value === 'string' ? new Date(value) : null;
  if (date !== null && !Number.isNaN(date.getTime())) return date.toISOString();
  throw new GraphQLError(`Thời điểm phải viết dạng 2025-03-31T08:00:00+07:00; đã nhận ${show(value)}.`);
}

const show = (value: unknown): string => JSON.stringify(value) ?? String(value);

/** Type of a day in the schema; a day that the calendar does not have is refused. @example @Field(() => DateScalar) */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day, ISO 8601 (`2025-03-31`), in Asia/Ho_Chi_Minh. Days that do not exist are refused. (Ngày)',
  serialize: day,
  parseValue: day,
  parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : null),
});

/** Type of a moment in the schema. @example @Field(() => DateTimeScalar) */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'A moment, ISO 8601 with zone (`2025-03-31T01:00:00.000Z`). (Thời điểm)',
  serialize: moment,
  parseValue: moment,
  parseLiteral: (node) => moment(node.kind === Kind.STRING ? node.value : null),
});
