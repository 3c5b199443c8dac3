import type { Quantity } from '@giao-ban/notice-model';
import { anyPhrase } from '@giao-ban/shared-kernel';
import { Claims } from '../annotate/claims';
import units from '../data/quantity-units.json';
import type { Range } from '../text/split-sentences';
import { allMatches } from '../text/all-matches';

const number =
  /(?<![\p{L}\d/.,:–-])(\d{1,3}(?:\.\d{3})+(?!\d)|\d+)(?:,(\d+))?(?:\s?\/\s?(\d{1,3}(?:\.\d{3})+|\d+))?(?=\s?%|\s)/gu;
/** What makes a number no quantity: years, periods, ordinals, clauses, standards. */
const named =
  /(?:(?<!\p{L})(?:năm|tháng|ngày|quý|số|đợt|bước|tầng|lần|lần thứ|thứ|điều|khoản|khóa|kỳ|tuần|cấp độ|tcvn|iso|iec|qcvn|ron|giai đoạn|từ năm|đến năm|phiên)|[-–])\s*$/u;
const lateness = /(?<!\p{L})(?:trễ|chậm|muộn|sớm)(?: hơn)?\s$/u;
const period = /^\s(?:tháng|năm|giờ|phút|ngày(?!\slàm\sviệc))(?!\p{L})/u;
const money = /^\s(?:nghìn |ngàn |triệu |tỷ |tỉ )?đồng(?!\p{L})/u;
const scale = /^\s(?:triệu|tỷ|tỉ)(?!\p{L})/u;
/** Things that the field counts. */
const knownUnit = new RegExp(`^\\s?(${anyPhrase(units).source})`, 'u');
const unitWord = /\s?([\p{L}&-]+)/uy;
const stops = new Set(
  'về cho theo của được đã đạt trong đang các tại với và là có để không chưa trên từ do bằng thuộc đăng cấp sử công xác nhận tiến thực tham xây nhằm quá còn mới chưa do sau trước đủ đúng theo so như nay vẫn bị ra vào từng'.split(
    ' ',
  ),
);
const longestUnit = 3;

function unitBehind(text: string, from: number): string {
  const words: string[] = [];
  for (let at = from; words.length < longestUnit; at = unitWord.lastIndex) {
    unitWord.lastIndex = at;
    const word = unitWord.exec(text)?.[1];
    if (!word || (words.length > 0 && (stops.has(word.toLowerCase()) || /^(?:UBND|HĐND|Sở|Bộ)$/u.test(word)))) break;
    words.push(word);
  }
  return words.join(' ');
}

function valueOf(whole: string, decimals: string | undefined): number {
  return Number(`${whole.replace(/\./g, '')}${decimals ? `.${decimals}` : ''}`);
}

function unitOf(text: string, key: string, end: number): string {
  if (/^\s?%/u.test(text.slice(end))) return '%';
  const fixed = (money.exec(key.slice(end, end + 20)) ?? scale.exec(key.slice(end, end + 10)))?.[0];
  const known = fixed ?? knownUnit.exec(key.slice(end, end + 40))?.[0];
  return known ? text.slice(end, end + known.length).trim() : unitBehind(text, end);
}

/** The words that say what is counted, up to the next comma. */
function countedThing(text: string, end: number): string | null {
  const phrase = /^[^,;.:()]{1,90}/u.exec(text.slice(end))?.[0].trim() ?? '';
  return phrase.split(/\s+/u).slice(0, 14).join(' ') || null;
}

/**
 * Figures of a text with their unit and what is counted: `1.287 phương tiện đo`, `13/14 mẫu` (two), `85%`.
 * @param cited ranges of cited papers, whose numbers count nothing
 */
export function findQuantities(text: string, key: string, cited: readonly Range[]): Quantity[] {
  const found: Quantity[] = [];
  const citations = Claims.over(key.length, cited);
  for (const match of allMatches(number, key)) {
    const [written, whole = '', decimals, total] = match;
    const end = match.index + written.length;
    if (citations.touches(match.index, end)) continue;
    const before = key.slice(Math.max(0, match.index - 16), match.index);
    // `nộp trễ 05 ngày` counts days, `trong 05 ngày` names a period.
    if (named.test(before) || (period.test(key.slice(end, end + 16)) && !lateness.test(before))) continue;
    const unit = unitOf(text, key, end);
    if (!unit) continue;
    const of = countedThing(text, end);
    found.push({ value: valueOf(whole, decimals), unit, of });
    if (total) found.push({ value: valueOf(total, undefined), unit, of });
  }
  return found;
}
