import type { ChangedField, ChangedPart, RereadReport } from '@giao-ban/ingest-api';
import { fieldWords } from '@giao-ban/notice-model';

const longestQuote = 90;
const quote = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ');
  return `“${line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line}”`;
};

const fieldLine = ({ field, before, after }: ChangedField): string =>
  field === 'text' ? `câu chữ: ${quote(before)} → ${quote(after)}` : `${fieldWords(field)}: ${before} → ${after}`;

function partLines(what: string, parts: readonly ChangedPart[]): string[] {
  return parts.flatMap(({ text, fields }) => [
    `  ~ ${what} ${quote(text)}`,
    ...fields.map((field) => `      ${fieldLine(field)}`),
  ]);
}

/**
 * What reading a notice again says otherwise, line by line; nothing for one that is read as before.
 *
 * @example rereadLines(report) // ['thang-3.docx', '  + nhiệm vụ “Rà soát ...”']
 */
export function rereadLines(report: RereadReport): string[] {
  const { name, noticeId, state, reason, changes, lostCorrections } = report;
  const lines = [
    ...(state === 'UNREADABLE' ? [`  ! không đọc lại được, giữ nguyên bản đã lưu: ${reason ?? ''}`] : []),
    ...(state === 'UNKEPT' ? ['  = lưu từ bản phần mềm cũ: cần ghi lại một lần để chỉnh sửa được'] : []),
    ...(changes?.heading ?? []).map((field) => `  ~ ${fieldLine(field)}`),
    ...(changes?.gained ?? []).map((text) => `  + nhiệm vụ ${quote(text)}`),
    ...(changes?.lost ?? []).map((text) => `  - nhiệm vụ ${quote(text)}`),
    ...partLines('nhiệm vụ', changes?.changed ?? []),
    ...(changes?.outcomesGained ?? []).map((text) => `  + kết quả ${quote(text)}`),
    ...(changes?.outcomesLost ?? []).map((text) => `  - kết quả ${quote(text)}`),
    ...partLines('kết quả', changes?.outcomesChanged ?? []),
    ...lostCorrections.map((words) => `  ? chỉnh sửa không còn tìm thấy chỗ: ${words}`),
  ];
  return lines.length === 0 ? [] : [`${name} (${noticeId})`, ...lines];
}

/** @example rereadSummary(reports, false) // '20 thông báo: 3 sẽ thay đổi (2 nhiệm vụ thêm, 1 bớt, 4 đổi) ...' */
export function rereadSummary(reports: readonly RereadReport[], apply: boolean): string {
  const sum = (count: (report: RereadReport) => number) => reports.reduce((all, report) => all + count(report), 0);
  const changed = reports.filter(({ state }) => state === 'CHANGED' || state === 'UNKEPT').length;
  const parts = [
    `${sum(({ changes }) => changes?.gained.length ?? 0)} nhiệm vụ thêm`,
    `${sum(({ changes }) => changes?.lost.length ?? 0)} bớt`,
    `${sum(({ changes }) => changes?.changed.length ?? 0)} đổi`,
  ];
  const lost = sum(({ lostCorrections }) => lostCorrections.length);
  const unreadable = reports.filter(({ state }) => state === 'UNREADABLE').length;
  return [
    `${reports.length} thông báo: ${changed} ${apply ? 'đã thay đổi' : 'sẽ thay đổi'} (${parts.join(', ')})`,
    ...(unreadable === 0 ? [] : [`${unreadable} không đọc lại được`]),
    ...(lost === 0 ? [] : [`${lost} chỉnh sửa không còn tìm thấy chỗ`]),
    ...(apply || changed === 0 ? [] : ['chưa ghi gì, thêm --apply để ghi']),
  ].join('; ');
}
