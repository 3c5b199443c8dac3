import { orderWalk } from '../text/order-walk';

/** Words of the order that say how pressing it is and whether it goes on. */
export interface Flags {
  urgent: boolean;
  continuing: boolean;
  /** Work without an end, by its own words. */
  standing: boolean;
}

const urgentWords =
  /(?<!\p{L})(?:khẩn trương|khẩn cấp triển khai|gấp rút|gấp(?! (?:đôi|ba|\d|nhiều))|hỏa tốc|đẩy nhanh (?:hơn nữa )?(?:tiến độ|tốc độ|việc)|ngay(?! (?:từ|sau|trước|trên|trong|tại|cả|khi|thẳng)))(?!\p{L})/u;
/** Where `tiếp tục` governs the unit's own work: at the start of a sentence or clause, behind the unit or an adverb. */
const goesOn = /(?<!\p{L})tiếp tục(?!\p{L})/u;
const adverb = /(?:chủ động|khẩn trương|tích cực|tập trung|cần|phải|và|đồng thời|thường xuyên|kịp thời)\s+$/u;
const others =
  /(?:ubnd|hđnd|ủy ban|bộ|sở|chính phủ|cơ quan|doanh nghiệp|địa phương|đơn vị chủ trì|đề nghị|cho phép|trường hợp)[^.;,:]{0,40}$/u;
const standingWords =
  /(?<!\p{L})(?:thường xuyên|duy trì|(?:hằng|hàng|mỗi) (?:tuần|tháng|quý|ngày|năm)|\d{1,2} (?:tuần|tháng) (?:một|1|01) lần|định kỳ|liên tục)(?!\p{L})/u;
/** `nhiệm vụ thường xuyên`, `báo cáo định kỳ` name things; they do not say how the work is done. */
const standingNoun = /(?:nhiệm vụ|chi|công việc|hoạt động|báo cáo|chế độ|sinh hoạt|thời)\s(?:thường xuyên|định kỳ)/gu;

/** All three in one walk. */
const signs = orderWalk.scanner([urgentWords, goesOn, standingWords]);
const [urgent, continuing, standing] = [0, 1, 2];

function governsOwnWork(key: string, at: number, subjectEnd: number): boolean {
  if (at <= subjectEnd + 2) return true;
  const before = key.slice(Math.max(0, at - 60), at);
  if (/[.;:\n]\s*(?:[-+]\s*)?$|^\s*$/u.test(before)) return true;
  if (others.test(before.trimEnd())) return false;
  return /,\s*$/u.test(before) || adverb.test(before);
}

/**
 * Flags of one order.
 * @param subjectEnd where the unit that the sentence names ends, 0 where none is named
 * @example findFlags('khẩn trương rà soát', 0).urgent // true
 */
export function findFlags(key: string, subjectEnd: number): Flags {
  const found = signs.matches(key);
  const has = (sign: number | undefined) => found.some(({ pattern }) => pattern === sign);
  return {
    urgent: has(urgent),
    continuing: found.some(
      ({ pattern, match }) => pattern === continuing && governsOwnWork(key, match.index, subjectEnd),
    ),
    standing: has(standing) && standingWords.test(key.replace(standingNoun, '')),
  };
}
