/** A file behind a mail. */
export interface MailAttachment {
  name: string;
  type: string;
  content: string | Uint8Array;
  disposition?: string;
}

const bytesOf = (lines: string[]) => new TextEncoder().encode(lines.join('\r\n'));
const base64 = (content: string | Uint8Array) => Buffer.from(content).toString('base64');

/** Writes a mail with a body and attachments for tests. */
export function makeMail(body: string, attachments: MailAttachment[]): Uint8Array {
  const parts = attachments.flatMap(({ name, type, content, disposition = 'attachment' }) => [
    '--giua',
    `Content-Type: ${type}; name="=?UTF-8?B?${base64(name)}?="`,
    `Content-Disposition: ${disposition}; filename="=?UTF-8?B?${base64(name)}?="`,
    'Content-Transfer-Encoding: base64',
    '',
    base64(content),
  ]);
  return bytesOf([
    'From: van-thu@example.invalid',
    'Subject: =?UTF-8?B?R+G7rWkgdGjDtG5nIGLDoW8=?=',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="giua"',
    '',
    '--giua',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64(body),
    ...parts,
    '--giua--',
    '',
  ]);
}
