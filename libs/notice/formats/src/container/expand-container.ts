import { beginsAsMail, beginsAsZip, claimedType, detectType, type FileType } from '../detect-type';
import { formatError, UnreadableFile, type FormatError } from '../format-error';
import { nameInside, safeName } from '../safe-name';
import { mailParts, type InnerFile } from './mail-parts';
import { unpack, zipMembers } from './zip-archive';

/** A document out of a container, or why that one cannot be had. */
export type ContainerPart = { name: string; bytes: Uint8Array } | { name: string; error: FormatError };

/** How much a container may hold; `ratio` is unpacked to packed. */
export interface ContainerLimits {
  members: number;
  totalBytes: number;
  depth: number;
  ratio: number;
}

export const containerLimits: ContainerLimits = { members: 200, totalBytes: 100 * 1024 * 1024, depth: 3, ratio: 200 };

const clutter = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;
/** Small archives of blanks pack well; only a large result makes a bomb. */
const harmlessBytes = 5 * 1024 * 1024;

class Expansion {
  readonly parts: ContainerPart[] = [];
  private bytes = 0;

  constructor(private readonly limits: ContainerLimits) {}

  async add(bytes: Uint8Array, name: string, depth: number): Promise<void> {
    const type = typeOf(bytes);
    if (type !== 'zip' && type !== 'mail') {
      this.parts.push({ name, bytes });
      return;
    }
    if (claimedType(name) === 'docx') throw new UnreadableFile('DAMAGED_FILE', 'không có nội dung Word');
    if (depth >= this.limits.depth) throw new UnreadableFile('NESTED_TOO_DEEP');
    if (type === 'zip') return this.addZip(bytes, name, depth);
    for (const part of await mailParts(bytes)) await this.addInner(part, name, depth);
  }

  private async addZip(bytes: Uint8Array, name: string, depth: number): Promise<void> {
    const files = zipMembers(bytes).filter((member) => !/[/\\]$/.test(member.name) && !clutter.test(member.name));
    const claimed = files.reduce((sum, { size }) => sum + size, 0);
    if (claimed > harmlessBytes && claimed > bytes.length * this.limits.ratio)
      throw new UnreadableFile('UNPACKED_TOO_LARGE');
    for (const member of files) {
      const path = nameInside(name, member.name);
      try {
        const room = this.limits.totalBytes - this.bytes;
        await this.addInner({ name: member.name, bytes: unpack(bytes, member, room) }, name, depth);
      } catch (error) {
        this.refuse(error, path);
      }
    }
  }

  private async addInner(inner: InnerFile, container: string, depth: number): Promise<void> {
    this.bytes += inner.bytes.length;
    if (this.bytes > this.limits.totalBytes) throw new UnreadableFile('UNPACKED_TOO_LARGE');
    if (this.parts.length >= this.limits.members)
      throw new UnreadableFile('TOO_MANY_MEMBERS', String(this.limits.members));
    const name = nameInside(container, inner.name);
    try {
      await this.add(inner.bytes, name, depth + 1);
    } catch (error) {
      this.refuse(error, name);
    }
  }

  /** One locked or broken file does not spoil the others; a bomb does. */
  private refuse(error: unknown, name: string): void {
    if (!(error instanceof UnreadableFile)) throw error;
    if (['UNPACKED_TOO_LARGE', 'TOO_MANY_MEMBERS', 'NESTED_TOO_DEEP'].includes(error.code)) throw error;
    this.parts.push({ name, error: formatError(error.code, name, error.detail) });
  }
}

/** Kinds that are refused later, with their own words, are single files here. */
function typeOf(bytes: Uint8Array): FileType | null {
  try {
    return detectType(bytes).type;
  } catch {
    return null;
  }
}

/**
 * Whether a file may hold other files that are read one by one: a look at its first bytes, safe with any file. Word files
 * begin as archives do.
 * @example mayHoldFiles(bytesOfMail) // true
 */
export function mayHoldFiles(bytes: Uint8Array): boolean {
  return beginsAsZip(bytes) || beginsAsMail(bytes);
}

/**
 * The documents in an archive or a mail, also in archives and mails inside of it; `null` for any other file.
 * A container that unpacks to more than it should is refused as a whole.
 * @example await expandContainer(bytes, 'thang-3.zip') // [{ name: 'thang-3.zip/tb-12.docx', bytes }, ...]
 */
export async function expandContainer(
  bytes: Uint8Array,
  name: string,
  limits: ContainerLimits = containerLimits,
): Promise<ContainerPart[] | null> {
  const type = typeOf(bytes);
  if (type !== 'zip' && type !== 'mail') return null;
  const expansion = new Expansion(limits);
  try {
    await expansion.add(bytes, name, 0);
    if (expansion.parts.length === 0) throw new UnreadableFile('NOTHING_INSIDE');
    return expansion.parts;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return [{ name, error: formatError(error.code, safeName(name), error.detail) }];
  }
}
