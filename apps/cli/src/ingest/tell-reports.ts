import type { ImportReport, IngestState } from '@giao-ban/ingest-api';

const labels: Record<IngestState, string> = {
  STORED: 'đã lưu',
  NEEDS_REVIEW: 'đã lưu nhưng cần xem lại',
  DUPLICATE: 'đã có từ trước',
  REFUSED: 'không nhận',
  FAILED: 'lỗi',
};

/** @example reportLine('a/b.txt', report) // 'STORED\ta/b.txt\t31\t' */
export function reportLine(path: string, { state, directives, code, reason }: ImportReport): string {
  const why = reason === null ? '' : `${reason}${code === null ? '' : ` [${code}]`}`;
  return [state, path, String(directives), why].map((cell) => cell.replace(/\s+/gu, ' ')).join('\t');
}

/** @example summary(reports) // '35 tệp: 33 đã lưu, 2 đã có từ trước; 412 nhiệm vụ mới.' */
export function summary(reports: readonly ImportReport[]): string {
  const parts = Object.entries(labels).flatMap(([state, label]) => {
    const count = reports.filter((report) => report.state === state).length;
    return count === 0 ? [] : [`${count} ${label}`];
  });
  const fresh = reports.filter(({ state }) => state === 'STORED' || state === 'NEEDS_REVIEW');
  const directives = fresh.reduce((sum, report) => sum + report.directives, 0);
  return `${reports.length} tệp: ${parts.join(', ') || 'không có gì để đọc'}; ${directives} nhiệm vụ mới.`;
}

/** Whether every file is in the database now, be it from before. */
export function allThere(reports: readonly ImportReport[]): boolean {
  return reports.every(({ state }) => state !== 'REFUSED' && state !== 'FAILED');
}
