import { z } from 'zod';
import { CodedError } from '../errors/coded-error';
import { checkedInput } from './checked-input';

/** Who writes. */
export interface Actor {
  /** As it stands in the audit trail. */
  name: string;
}

/** The name under which the machine decides; no person may take it. */
export const machine = 'machine';

/** Who writes on a machine without sign-in and gives no name. */
const personAtThisMachine = 'người dùng tại máy';

const longestName = 100;
const nameSchema = z
  .string()
  .transform((name) => name.normalize('NFC').replace(/\s+/gu, ' ').trim())
  .pipe(
    z
      .string()
      .max(longestName, `Tên người thực hiện dài quá ${longestName} ký tự.`)
      .regex(/^\P{C}*$/u, 'Tên người thực hiện có ký tự không đọc được.'),
  );

/**
 * Who may write, and under which name. The product runs for one office on one machine: whoever reaches it may write,
 * and says who it is.
 *
 * @throws CodedError `BAD_INPUT`; `FORBIDDEN` for the name under which the machine decides
 * @example actorOf('  Nguyễn Thị A ') // { name: 'Nguyễn Thị A' }
 */
export function actorOf(by: string | null | undefined): Actor {
  const name = checkedInput(nameSchema, by ?? '', 'by');
  if (name.toLowerCase() === machine) {
    throw new CodedError('FORBIDDEN', `Không ghi được dưới tên “${name}”: tên này dành cho kết quả máy tự xác định.`, {
      at: 'by',
      hint: 'Ghi họ tên của người thực hiện, hoặc để trống.',
    });
  }
  return { name: name === '' ? personAtThisMachine : name };
}
