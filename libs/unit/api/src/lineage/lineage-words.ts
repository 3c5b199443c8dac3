import { z } from 'zod';

const text = (longest: number, what: string) =>
  z
    .string()
    .transform((written) => written.normalize('NFC').replaceAll('\r\n', '\n').trim())
    .pipe(
      z
        .string()
        .max(longest, `${what} dài quá ${longest} ký tự.`)
        .regex(/^(?:\P{C}|\p{Cf}|[\n\t])*$/u, `${what} có ký tự không đọc được.`),
    );

/** Why somebody decided so. */
export const noteSchema = text(2000, 'Lý do');

/** The document that says so. */
export const basisSchema = text(300, 'Văn bản căn cứ');
