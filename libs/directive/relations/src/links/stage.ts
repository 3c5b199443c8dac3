const adverbs =
  '(?:(?:giao|yêu cầu|đề nghị)(?: [\\p{L}&]+){1,9}? )?(?:(?:tiếp tục|khẩn trương|chủ động|tập trung|kịp thời|tích cực|tham mưu|tổ chức|chủ trì|phối hợp|đẩy nhanh tiến độ|đẩy mạnh|hoàn thành|hoàn tất|việc|đưa vào),? )*';
// What comes after a piece of work: to follow it up, to report on it, to use it, to make it known.
const later =
  'theo dõi|quảng bá|khai thác|nhân rộng|mở rộng|tổng kết|sơ kết|đánh giá|báo cáo|công bố|truyền thông|tuyên truyền|duy trì|vận hành|phát huy|ban hành kết luận|rút kinh nghiệm|thanh lý|quyết toán|trao|khắc phục|chuyển giao|tạm dừng|khôi phục';
const opening = new RegExp(`^[^\\p{L}]*${adverbs}(?<stage>${later})(?!\\p{L})`, 'u');

const stageOf = (text: string): string | null => opening.exec(text)?.groups?.['stage'] ?? null;

/**
 * Whether the second order begins where the first one ends: it wants the same work followed up, reviewed or made known.
 *
 * @param first and `second`: clauses under their keys, as `TextPart.text` has them
 * @example isLaterStage('tổ chức hội nghị kết nối cung cầu', 'truyền thông về hội nghị kết nối cung cầu') // true
 */
export function isLaterStage(first: string, second: string): boolean {
  const stage = stageOf(second);
  return stage !== null && stage !== stageOf(first);
}
