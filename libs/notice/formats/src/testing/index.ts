export { cell, makeDocx, paragraph, run, table } from './make-docx';
export { makeDoc } from './make-doc';
export { makeMail } from './make-mail';
export { makePdf } from './make-pdf';
export type { PdfText } from './make-pdf';
export { makeZip } from './make-zip';
