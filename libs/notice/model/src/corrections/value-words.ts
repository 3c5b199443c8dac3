import type { DatePrecision } from '../notice';
import { topics } from '../topics';

const topicNames = new Map(topics.map(({ code, vi }) => [code, vi]));

/** Words for the codes of one field. */
const codeNames: Record<string, Readonly<Record<string, string>>> = {
  scope: {
    department: 'một phòng, đơn vị',
    'all-units': 'tất cả các phòng, đơn vị',
    'mass-organisations': 'tổ chức đảng, đoàn thể',
  },
  status: {
    completed: 'đã hoàn thành',
    'in-progress': 'đang thực hiện',
    'not-completed': 'chưa hoàn thành',
    postponed: 'lùi thời gian',
  },
  kind: {
    'conclusion-notice': 'thông báo kết luận',
    'conference-report': 'bài viết, báo cáo hội nghị',
    other: 'văn bản khác',
  },
};

const nothing = 'không có';

/**
 * A value of a reading in Vietnamese words, for people who compare what was read with what the paper says.
 *
 * @example valueWords('deadline', { raw: 'trước 15/4', due: '2024-04-15', precision: 'day' }) // '15/04/2024 (“trước 15/4”)'
 */
export function valueWords(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return nothing;
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  if (Array.isArray(value)) {
    const words = value.map((one: unknown) => (field === 'topics' ? topicName(one) : valueWords(field, one)));
    return words.length === 0 ? nothing : words.join(', ');
  }
  if (typeof value === 'object') return objectWords(new Map<string, unknown>(Object.entries(value)));
  return codeNames[field]?.[String(value)] ?? String(value);
}

const topicName = (code: unknown): string => topicNames.get(String(code)) ?? String(code);

function objectWords(members: ReadonlyMap<string, unknown>): string {
  const text = (key: string): string => {
    const value = members.get(key);
    return typeof value === 'string' ? value : '';
  };
  if (members.has('due')) return `${writtenDay(text('due'))}${text('raw') === '' ? '' : ` (“${text('raw')}”)`}`;
  if (members.has('from')) return `từ ${writtenDay(text('from'))} đến ${writtenDay(text('to'))}`;
  if (members.has('date')) return writtenDay(text('date'));
  if (members.has('raw')) return text('raw');
  const words = [text('name'), text('title')].filter((word) => word !== '');
  return words.length === 0 ? nothing : words.join(', ');
}

/** Day first, as people write it; `2024-02` has no day. */
const writtenDay = (date: string): string => date.split('-').reverse().join('/');

/** @example precisionOf('2024-02') // 'month' */
export function precisionOf(date: string): DatePrecision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

const fieldNames: Readonly<Record<string, string>> = {
  number: 'số thông báo',
  symbol: 'ký hiệu',
  issuedOn: 'ngày ban hành',
  meetingOn: 'ngày họp',
  title: 'trích yếu',
  reviewPeriod: 'kỳ đánh giá',
  planPeriod: 'kỳ giao việc',
  chair: 'người chủ trì',
  signer: 'người ký',
  kind: 'loại văn bản',
  province: 'tỉnh ban hành',
  review: 'cả thông báo',
  department: 'đơn vị thực hiện',
  cooperating: 'đơn vị phối hợp',
  scope: 'phạm vi giao',
  deadline: 'thời hạn',
  topics: 'chủ đề',
  urgent: 'việc khẩn',
  continuing: 'việc tiếp tục',
  dismissed: 'không phải nhiệm vụ',
  added: 'nhiệm vụ do người thêm',
  status: 'tình trạng được nêu',
};

/** The Vietnamese name of a field. @example fieldWords('deadline') // 'thời hạn' */
export function fieldWords(field: string): string {
  return fieldNames[field] ?? (field.startsWith('warning:') ? 'cảnh báo khi đọc' : field);
}
