import { createHash } from 'node:crypto';
import { NoticeReader, type PlacedReading } from '@giao-ban/notice-formats';
import type { NoticeReading, ParsedDirective, Unit } from '@giao-ban/notice-model';

/** A unit of the department, as a heading names it. */
export function unit(raw: string, family = 'science-management'): Unit {
  return { raw, families: [family] };
}

/** One order; its text is its span. */
export function directive(id: string, given: Partial<ParsedDirective> = {}): ParsedDirective {
  return {
    id,
    text: `Nhiệm vụ ${id}`,
    span: [0, 1],
    scope: 'department',
    department: unit('Phòng Quản lý Khoa học'),
    cooperating: [],
    deadline: null,
    urgent: false,
    continuing: false,
    topics: ['research-programme'],
    references: [],
    items: [],
    ...given,
  };
}

/** What a reader would say of these bytes: a plain notice of Sơn La, changed as the test needs it. */
export function readingOf(bytes: Uint8Array, given: Partial<NoticeReading> = {}): NoticeReading {
  return {
    source: {
      path: 'thu.txt',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      mediaType: 'text/plain',
      text: 'THÔNG BÁO\nKết luận giao ban',
    },
    kind: 'conclusion-notice',
    province: { code: '14', name: 'Sơn La' },
    number: '21/TB-SKHCN',
    symbol: 'TB-SKHCN',
    issuedOn: { date: '2024-03-04', precision: 'day' },
    meetingOn: null,
    title: 'Kết luận giao ban tháng 3',
    reviewPeriod: null,
    planPeriod: null,
    chair: null,
    signer: null,
    directives: [directive('1/1/1')],
    outcomes: [],
    warnings: [],
    ...given,
  };
}

/** A reader that says what the test wants of any bytes. @example readerOf((bytes) => readingOf(bytes, given)) */
export function readerOf(read: (bytes: Uint8Array) => NoticeReading): NoticeReader {
  return new (class extends NoticeReader {
    async expand(): Promise<null> {
      return null;
    }

    async readOne(bytes: Uint8Array): Promise<PlacedReading> {
      return { reading: read(bytes), places: null };
    }
  })();
}
