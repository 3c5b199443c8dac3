import { Injectable } from '@nestjs/common';

/**
 * The day in Vietnam at a moment; Vietnam has one zone and no summer time.
 *
 * @example dayInVietnam(new Date('2025-03-31T18:00:00Z')) // '2025-04-01'
 */
export function dayInVietnam(moment: Date): string {
  return new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** Tells today; tests and the demonstration give another one. */
@Injectable()
export class Calendar {
  /** @example calendar.today() // '2025-03-31' */
  today(): string {
    return dayInVietnam(new Date());
  }
}
