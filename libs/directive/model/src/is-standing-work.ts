// `Tiếp tục thường xuyên ...`, `Chủ động, thường xuyên ...`: words that may stand before the one that decides.
const before = '(?:(?:tiếp tục|chủ động|tích cực|yêu cầu|đề nghị|các phòng(?:, đơn vị)?|các đơn vị),? *(?:và )?)*';
const opening = new RegExp(`(?:^|[.;:] *)${before}(?:thường xuyên|liên tục|duy trì|định kỳ)(?!\\p{L})`, 'u');
// Before a verb it is the work that goes on; after a noun (`nhiệm vụ thường xuyên`, `chi thường xuyên`) it is a name.
const verbs =
  'rà soát|cập nhật|theo dõi|kiểm tra|đôn đốc|nắm|giám sát|tuyên truyền|quán triệt|trao đổi|báo cáo|hướng dẫn';
const withVerb = new RegExp(
  `(?<!\\p{L})(?:thường xuyên|liên tục)(?: *,? *(?:và|kịp thời))? (?:${verbs})(?!\\p{L})`,
  'u',
);

/**
 * Whether an order is standing work by its own words: it has no end, so it is neither completed nor late.
 *
 * @example
 * isStandingWork('Thường xuyên theo dõi hộp thư góp ý của Sở') // true
 * isStandingWork('Hoàn chỉnh dự toán các nhiệm vụ thường xuyên') // false: only the name of the tasks
 */
export function isStandingWork(text: string): boolean {
  const words = text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
  return opening.test(words) || withVerb.test(words);
}
