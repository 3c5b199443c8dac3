import { checkedInput } from '@giao-ban/shared-nest';
import { z } from 'zod';

const longestName = 120;
const nameSchema = z
  .string()
  .transform((name) => name.normalize('NFC').replace(/\s+/gu, ' ').trim())
  .pipe(
    z
      .string()
      .min(2, 'Tên nội dung lặp lại quá ngắn.')
      .max(longestName, `Tên nội dung lặp lại dài quá ${longestName} ký tự.`)
      .regex(/^\P{C}*$/u, 'Tên nội dung lặp lại có ký tự không đọc được.'),
  );

/**
 * The name of a theme as a person sends it, tidied.
 *
 * @throws CodedError `BAD_INPUT`
 * @example themeName('  Tem  truy xuất ') // 'Tem truy xuất'
 */
export const themeName = (name: string): string => checkedInput(nameSchema, name, 'label');

/**
 * A name from the beginning of a member's text, for a new theme that nobody names.
 *
 * @example openingOf('Rà soát danh mục thiết bị của phòng thử nghiệm, báo cáo ...', 30) // 'Rà soát danh mục thiết bị của'
 */
export function openingOf(text: string, longest = 80): string {
  const line = text.normalize('NFC').split(/[;:.\n]/u)[0] ?? '';
  const words = line.replace(/^[^\p{L}\p{N}]+/u, '').trim();
  return words.length <= longest ? words : words.slice(0, words.lastIndexOf(' ', longest));
}
