import type { Warning } from '@giao-ban/notice-model';

/** Everything that the parser may doubt; described in docs/warnings.md. */
const messages = {
  'missing-number': 'Không thấy số của thông báo.',
  'missing-symbol': 'Không thấy ký hiệu của thông báo.',
  'missing-issue-date': 'Không thấy dòng địa danh, ngày tháng ban hành.',
  'missing-issue-day': 'Ngày ban hành để trống, chỉ có tháng hoặc năm.',
  'missing-meeting-date': 'Không thấy ngày họp.',
  'missing-chair': 'Không thấy người chủ trì cuộc họp.',
  'missing-chair-name': 'Chỉ nêu chức danh người chủ trì, không nêu họ tên.',
  'missing-signer': 'Không thấy người ký.',
  'missing-province': 'Không nhận ra tỉnh, thành phố của cơ quan ban hành.',
  'missing-title': 'Không thấy trích yếu của thông báo.',
  'missing-review-period': 'Văn bản không nêu kỳ được đánh giá.',
  'missing-plan-period': 'Văn bản không nêu kỳ kế hoạch.',
  'not-a-notice': 'Văn bản không phải thông báo kết luận giao việc; không bóc tách nhiệm vụ.',
  'no-directives': 'Là thông báo kết luận nhưng không tìm thấy nhiệm vụ nào.',
  'directive-without-unit': 'Có nhiệm vụ không rõ giao cho đơn vị nào.',
  'unknown-unit': 'Có đơn vị không thuộc nhóm chức năng nào đã biết.',
  'ended-unit': 'Giao việc cho đơn vị đã kết thúc hoạt động theo quy định trước ngày ban hành.',
  'deadline-before-meeting': 'Có thời hạn sớm hơn ngày họp; không lấy làm thời hạn.',
  'damaged-symbol': 'Có ký hiệu văn bản viết sai; giữ nguyên văn và ghi cách hiểu bên cạnh.',
  'text-without-tones': 'Văn bản không có dấu; nội dung được đọc theo dấu suy đoán, lời văn giữ nguyên như bản gốc.',
  'left-over-text': 'Có đoạn văn trong phần kết luận không đọc được là nhiệm vụ hay kết quả.',
} as const;

export type WarningCode = keyof typeof messages;

/** All codes, for the test that holds the document and the code together. */
export const warningCodes = Object.keys(messages);

/**
 * A doubt about the reading, for a person.
 * @param detail words of the paper that show what is meant, added in brackets
 */
export function warning(code: WarningCode, detail?: string, span?: readonly [number, number]): Warning {
  const message = detail ? `${messages[code].replace(/\.$/u, '')} (${detail}).` : messages[code];
  return span ? { code, message, span } : { code, message };
}
