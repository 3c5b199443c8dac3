import type { Person } from '@giao-ban/notice-model';
import { foundBy, type Found } from '../found';
import { nameAfter, nameBefore } from './person-names';
import { allMatches } from '../text/all-matches';

const department =
  '(?: Sở(?: Khoa học(?: và)? [Cc]ông nghệ| KH&CN| KHCN)?(?: (?:tỉnh|thành phố) \\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){0,3})?)?';
const capitalDepartment =
  '(?: SỞ(?: KHOA HỌC(?: VÀ)? CÔNG NGHỆ| KH&CN| KHCN)?(?: (?:TỈNH|THÀNH PHỐ) \\p{Lu}{2,}(?: \\p{Lu}{2,}){0,3})?)?';
const titles = new RegExp(
  `(?<!\\p{L})(?:(?:(?:Phó )?Bí thư (?:Đảng (?:bộ|ủy)|Chi bộ|Đảng đoàn)(?: Sở)?(?:,| -| –) ?)?(?:Phó |Quyền |Q\\. ?|phó )?[Gg]iám đốc(?: [Pp]hụ trách| điều hành)?${department}|(?:Phó )?Chánh Văn phòng${department}|(?:Phó )?Chủ tịch UBND tỉnh|(?:PHÓ |QUYỀN )?GIÁM ĐỐC${capitalDepartment})(?![\\p{L}])`,
  'gu',
);
/** What the person in the chair does. */
const presides = /^[^.;]{0,90}?(?<!\p{L})(?:chủ trì|chủ tọa|điều hành cuộc|kết luận)(?!\p{L})/u;
const presidedBy =
  /(?:chủ trì của|do|chủ trì\s*:|kết luận của|ý kiến của|chủ tọa\s*:)\s*(?:các )?(?:đồng chí|đ\/c|ông|bà)?\s*[\p{L}\s]{0,40}[,–-]?\s*$/iu;

interface Candidate {
  person: { name: string | null; title: string };
  weight: number;
  isInTitle: boolean;
}

function candidatesIn(text: string, isInTitle: boolean): Candidate[] {
  const found: Candidate[] = [];
  for (const match of allMatches(titles, text)) {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 160);
    // `Giám đốc Sở Lê Văn Bách`: a name behind the title is nearer than a place before it.
    const name = (/^\s\p{Lu}/u.test(after) ? nameAfter(after) : null) ?? nameBefore(before) ?? nameAfter(after);
    const weight = (presides.test(after) ? 4 : 0) + (presidedBy.test(before) ? 3 : 0);
    if (weight > 0) {
      const place = isInTitle ? 0 : 1;
      found.push({ person: { name, title: match[0] }, weight: weight + place + (name ? 3 : 0), isInTitle });
    }
  }
  return found;
}

/** All titles named; `Giám đốc Sở` is written in full in one place or another. */
function titlesIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => allMatches(titles, text).map(([found]) => found));
}

/**
 * The person who held the meeting and concluded, from the title and the opening sentence.
 * @example findChair('Kết luận của Giám đốc Sở tại ...', ['Ngày 5/3, đồng chí Lê Văn Bách - Giám đốc Sở chủ trì ...'])
 */
export function findChair(title: string | null, opening: readonly string[]): Found<Person> | null {
  const candidates = [...candidatesIn(title ?? '', true), ...opening.flatMap((text) => candidatesIn(text, false))];
  const best = candidates.sort((a, b) => b.weight - a.weight)[0];
  if (!best) return null;
  const fuller = titlesIn([title ?? '', ...opening]).filter((other) => other.startsWith(best.person.title));
  const { name } = best.person;
  const person = { name, title: fuller.sort((a, b) => b.length - a.length)[0] ?? best.person.title };
  return foundBy(person, name === null ? 'chair-post-only' : best.isInTitle ? 'chair-in-title' : 'chair-presides');
}
