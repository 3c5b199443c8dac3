import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { UnreadableFile } from '../format-error';

/** A file inside of a container, named as the container names it. */
export interface InnerFile {
  name: string;
  bytes: Uint8Array;
}

const neverDocuments = /^(?:text\/calendar|application\/(?:pkcs7-\w+|x-pkcs7-\w+|pgp-\w+|ms-tnef))$/;
/** A covering letter is shorter than this; a longer body may be the notice itself. */
const longestCovering = 1500;
const deepestParts = 30;

function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

/** Pictures that the body shows, such as logos, and signatures are no documents. */
function isDocument({ mimeType, disposition, related }: Attachment): boolean {
  const isDecoration = mimeType.startsWith('image/') && (related === true || disposition === 'inline');
  return !isDecoration && !neverDocuments.test(mimeType);
}

function nameOf({ filename, mimeType }: Attachment, position: number): string {
  if (filename) return filename;
  return mimeType === 'message/rfc822' ? `thu-${position + 1}.eml` : `dinh-kem-${position + 1}`;
}

function bodyOf({ html, text }: Email): InnerFile[] {
  if (html) return [{ name: 'noi-dung-thu.html', bytes: new TextEncoder().encode(html) }];
  return text ? [{ name: 'noi-dung-thu.txt', bytes: new TextEncoder().encode(text) }] : [];
}

const plainLength = ({ html, text }: Email) => (text ?? html?.replace(/<[^>]*>/g, '') ?? '').trim().length;

/**
 * The documents of a mail: what is attached, and the body where nothing is attached or it is long enough to be a notice.
 * @throws UnreadableFile
 */
export async function mailParts(bytes: Uint8Array): Promise<InnerFile[]> {
  const mail = await PostalMime.parse(bytes, {
    forceRfc822Attachments: true,
    maxNestingDepth: deepestParts,
  }).catch(() => {
    throw new UnreadableFile('DAMAGED_FILE', 'thư điện tử sai cấu trúc');
  });
  const attached = mail.attachments
    .filter(isDocument)
    .map((attachment, i) => ({ name: nameOf(attachment, i), bytes: bytesOf(attachment) }));
  const isCovering = attached.length > 0 && plainLength(mail) < longestCovering;
  return isCovering ? attached : [...bodyOf(mail), ...attached];
}
