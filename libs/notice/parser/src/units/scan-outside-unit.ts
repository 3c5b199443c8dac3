import { escapePattern, StickyChoice } from '@giao-ban/shared-kernel';
import orderVerbs from '../data/order-verbs.json';
import vocabulary from '../data/unit-vocabulary.json';

const end = '(?![\\p{L}\\p{N}])';
const oneOf = (phrases: readonly string[]) =>
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|');

const choice = (source: string) => new StickyChoice([new RegExp(source, 'u')]);

const head = choice(`(?:${oneOf(vocabulary.outsideHeads)})${end}`);
/** `các đơn vị chủ trì thực hiện nhiệm vụ KH&CN`: the verb is part of who is meant. */
const hosts = choice(
  `(?:các )?(?:đơn vị|cơ quan|tổ chức)(?: và cá nhân|, cá nhân)? (?:chủ trì|tư vấn|sử dụng|sản xuất|thi công)(?: (?:thực hiện )?(?:các )?(?:nhiệm vụ|đề tài|dự án)(?: (?:kh&cn|khcn|khoa học và công nghệ))?)?${end}`,
);
const verb = choice(`(?:${oneOf(orderVerbs)}|${oneOf(vocabulary.stops)})${end}`);
const joined = choice(`(?:,|,? và) (?:các )?(?:${oneOf(vocabulary.outsideJoiners)})${end}`);
const andCapital = /(?:,|,? và|\s?[-–&]) ?(?=\p{Lu})/uy;
const word = /\s?[\p{L}\p{N}&./-]+/uy;
/** Where the next body of a list begins: `Tỉnh đoàn, Liên minh Hợp tác xã`, `Công an tỉnh, Hải quan cửa khẩu`. */
const nextHead = new RegExp(
  `(?:văn phòng|phòng|thanh tra sở|thanh tra|chi cục tiêu|trung tâm|công đoàn|đoàn thanh niên|${oneOf(vocabulary.outsideHeads)})${end}`,
  'uy',
);
/** Verbs that are also parts of names have a capital there: `Viện Nghiên cứu Nuôi trồng`, `Sở Kế hoạch và Đầu tư`. */
const isCapital = (char: string) => char !== char.toLowerCase();

const maximum = 120;
/** `các doanh nghiệp viễn thông ...`: so many small words may describe a body; then a verb begins that no list has. */
const longestDescription = 4;
const endOf = (pattern: RegExp | StickyChoice, key: string, at: number): number | null => {
  if (pattern instanceof StickyChoice) return pattern.endAt(key, at);
  pattern.lastIndex = at;
  return pattern.exec(key) ? pattern.lastIndex : null;
};

/**
 * The end of the name of a body outside the department that begins here, or `null`.
 * A name goes on until a verb or a preposition; `và` and commas belong to it before a capital or a known joiner.
 * @example scanOutsideUnit('Sở Kế hoạch và Đầu tư rà soát', key, 0) // 21
 */
export function scanOutsideUnit(text: string, key: string, at: number): number | null {
  const hostsEnd = endOf(hosts, key, at);
  if (hostsEnd !== null) return hostsEnd;
  const afterHead = endOf(head, key, at);
  if (afterHead === null) return null;
  const limit = Math.min(key.length, at + maximum);
  let done = afterHead;
  for (let lowWords = 0; done < limit && lowWords < longestDescription;) {
    const next = nextPart(text, key, done);
    if (next === null) break;
    const part = text.slice(done, next);
    lowWords = /^\s\p{Ll}+$/u.test(part) ? lowWords + 1 : 0;
    done = next;
  }
  return done;
}

function nextPart(text: string, key: string, at: number): number | null {
  const afterJoiner = endOf(joined, key, at);
  if (afterJoiner !== null) return afterJoiner;
  const afterAnd = endOf(andCapital, text, at);
  if (afterAnd !== null) return endOf(nextHead, key, afterAnd) === null ? endOf(word, text, afterAnd) : null;
  const start = key.charAt(at) === ' ' ? at + 1 : at;
  if (endOf(verb, key, start) !== null && !isCapital(text.charAt(start))) return null;
  if (endOf(nextHead, key, start) !== null && /^(?:và|,)/u.test(key.slice(at).trimStart())) return null;
  if (!/^ [\p{L}\p{N}]/u.test(key.slice(at, at + 2)) || key.startsWith(' và ', at)) return null;
  return endOf(word, text, at);
}
