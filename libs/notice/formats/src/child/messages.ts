import type { ContainerPart } from '../container/expand-container';
import type { PlacedReading } from '../read-any-notice';

/** What a reading process is asked to do with a file. */
export interface Job {
  id: number;
  kind: 'notice' | 'expand';
  name: string;
  bytes: Uint8Array;
  /** Whether the way back into the file is wanted. */
  places: boolean;
}

/** What each kind of job gives. */
export interface JobResults {
  notice: PlacedReading;
  expand: ContainerPart[] | null;
}

/** What a reading process says: that it is ready, that it begins with a page, its memory, and how a job ended. */
export type Answer =
  | { type: 'ready' }
  | { type: 'page'; id: number; page: number; pages: number }
  | { type: 'memory'; bytes: number }
  | { type: 'done'; id: number; result: JobResults[Job['kind']] }
  | { type: 'failed'; id: number };
