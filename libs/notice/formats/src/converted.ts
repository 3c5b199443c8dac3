import type { SourceMap, Warning } from '@giao-ban/notice-model';

/** A file turned into markup or lines that the plain reader understands, with the way back into the file. */
export interface Converted {
  source: string;
  kind: 'html' | 'text';
  encoding: string;
  warnings: Warning[];
  /** From positions in `source`; made when asked for. */
  map(): SourceMap;
}
