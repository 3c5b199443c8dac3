import { expandContainer, mayHoldFiles, type ContainerPart } from './container/expand-container';
import type { ConvertOptions } from './convert';
import { readPlacedNotice, type PlacedReading } from './read-any-notice';

/** What a caller may want of one reading. */
export interface ReadOptions extends ConvertOptions {
  /** Whether the way back into the file is wanted; `true` if not said. */
  places?: boolean;
}

/**
 * Who turns the bytes of a file into what they say. Shells give a `ReadingPool`, which does it in processes of their own;
 * slices only know this.
 * @example const parts = await reader.expand(bytes, 'thang-3.zip'); // null for a file that is its own only document
 */
export abstract class NoticeReader {
  /** The documents in an archive or a mail, each to be read for itself; `null` for a file that is neither. */
  abstract expand(bytes: Uint8Array, name: string): Promise<ContainerPart[] | null>;

  /** What one document says. Never rejects for what is in the file. */
  abstract readOne(bytes: Uint8Array, name: string, options?: ReadOptions): Promise<PlacedReading>;
}

class ReaderInThisProcess extends NoticeReader {
  async expand(bytes: Uint8Array, name: string): Promise<ContainerPart[] | null> {
    return mayHoldFiles(bytes) ? expandContainer(bytes, name) : null;
  }

  readOne(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<PlacedReading> {
    return readPlacedNotice(bytes, name, options);
  }
}

/** Reads without limits, in this process: for tests and for files that we made ourselves. @example inThisProcess.readOne(bytes, 'a.txt') */
export const inThisProcess: NoticeReader = new ReaderInThisProcess();
