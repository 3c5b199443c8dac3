import { createHash } from 'node:crypto';
import { NoticeReader, type PlacedReading } from '@giao-ban/notice-formats';
import type { Finding, NoticeReading, ParsedDirective } from '@giao-ban/notice-model';

/** What a better parser would read differently. */
export interface ReadAs {
  /** Changes a reading of the text below. */
  change?: (reading: NoticeReading) => NoticeReading;
}

/** The orders of the notice that these tests read, one in each line of the body. */
export const orders = [
  'Văn phòng Sở sửa chữa phòng họp trước ngày 20/3/2025.',
  'Phòng Quản lý Khoa học lập danh mục nhiệm vụ.',
  'Trân trọng cảm ơn các đơn vị đã dự họp.',
];
const told = 'Đã nghiệm thu xong kho lưu trữ.';

const sure: Finding = { rule: 'sure-rule', confidence: 0.97 };
const unsure: Finding = { rule: 'faint-rule', confidence: 0.4 };

/**
 * A reader without rules: every text is the same notice of Sơn La, with a doubtful deadline, a doubtful order and a
 * doubtful statement.
 *
 * @example await importNotice(source, { name: 'a.txt', bytes }, { actor: 'test', reader: readerOf() });
 */
export function readerOf({ change = (reading) => reading }: ReadAs = {}): NoticeReader {
  return new (class extends NoticeReader {
    expand = async () => null;
    readOne = async (bytes: Uint8Array): Promise<PlacedReading> => ({
      reading: change(plainReading(bytes)),
      places: null,
    });
  })();
}

function plainReading(bytes: Uint8Array): NoticeReading {
  const text = ['THÔNG BÁO', told, ...orders].join('\n');
  const spanOf = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;
  return {
    source: {
      path: 'thu.txt',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      mediaType: 'text/plain',
      text,
    },
    ...{ kind: 'conclusion-notice', province: { code: '14', name: 'Sơn La' }, number: '7/TB-SKHCN' },
    ...{ symbol: 'TB-SKHCN', issuedOn: { date: '2025-03-04', precision: 'day' }, meetingOn: null },
    ...{ title: 'Kết luận giao ban', reviewPeriod: null, planPeriod: null, chair: null, signer: null },
    directives: orders.map((words, i) => orderOf(`1/1/${i + 1}`, words, spanOf(words), i)),
    outcomes: [
      { text: told, span: spanOf(told), status: 'completed', topics: [], quantities: [], found: { status: unsure } },
    ],
    warnings: [],
    found: { number: sure },
  };
}

const units = [
  { raw: 'Văn phòng Sở', families: ['office'] },
  { raw: 'Phòng Quản lý Khoa học', families: ['science-management'] },
];

function orderOf(id: string, text: string, span: ParsedDirective['span'], i: number): ParsedDirective {
  return {
    ...{
      id,
      text,
      span,
      scope: 'department',
      department: units[i] ?? null,
      cooperating: [],
      topics: ['administrative-reform'],
    },
    deadline: i === 0 ? { raw: 'trước ngày 20/3/2025', due: '2025-03-20', precision: 'day' } : null,
    ...{ urgent: false, continuing: false, references: [], items: [] },
    found: {
      order: i === 2 ? unsure : sure,
      ...(i === 0 ? { deadline: { rule: 'before-day', confidence: 0.55 } } : {}),
    },
  };
}
