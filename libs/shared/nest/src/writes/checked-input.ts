import type { z } from 'zod';
import { CodedError } from '../errors/coded-error';

/**
 * A value as its schema makes it, or a coded failure that names the argument.
 *
 * @param at the argument, for example `note`
 * @throws CodedError `BAD_INPUT` with the first thing that is wrong
 * @example checkedInput(noteSchema, note, 'note')
 */
export function checkedInput<Schema extends z.ZodType>(schema: Schema, value: unknown, at: string): z.output<Schema> {
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  throw new CodedError('BAD_INPUT', checked.error.issues[0]?.message ?? 'Giá trị không hợp lệ.', {
    at,
    hint: 'Sửa lại rồi gửi lần nữa; chưa có gì được ghi.',
  });
}
