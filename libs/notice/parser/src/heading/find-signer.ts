import type { Person } from '@giao-ban/notice-model';
import { matchKey } from '@giao-ban/shared-kernel';
import { foundBy, type Found } from '../found';
import { wholeLineName } from './person-names';

const post =
  /^(?:(?:tl|kt|tm|tuq|q)\s?\.|(?:phó |quyền |q\. ?)?(?:giám đốc|chánh văn phòng|chủ tịch|trưởng phòng|chi cục trưởng|chánh thanh tra|bí thư|thủ trưởng|trưởng ban)|(?:p\.? ?)?(?:tp|ptp|cvp|pcvp)\s?[.\s])/u;
/** By whose order: not the post of the person who signs. */
const authority =
  /^(?:TL|KT|TM|TUQ)\s?\.\s*(?:BAN GIÁM ĐỐC|GIÁM ĐỐC(?: SỞ)?|CHÁNH VĂN PHÒNG|CHỦ TỊCH|BCH|ĐẢNG ỦY|CHI BỘ)?\s*/iu;

/** Whether a line is the post of the one who signs: `KT. GIÁM ĐỐC`, `CHÁNH VĂN PHÒNG`. */
export function isPostLine(text: string): boolean {
  return !/[a-z]/u.test(text) && text === text.toUpperCase() && post.test(matchKey(text)) && text.length < 80;
}

/**
 * The signer from the lines at the end of a paper: the last name under a post. The post is the own one, without
 * `TL. GIÁM ĐỐC`.
 */
export function findSigner(lines: readonly string[]): Found<Person> | null {
  const posts = lines.flatMap((line, i) => (isPostLine(line) ? [i] : []));
  const firstPost = posts[0];
  if (firstPost === undefined) return null;
  const name =
    lines
      .slice(firstPost)
      .map(wholeLineName)
      .findLast((found) => found !== null) ?? null;
  const own = posts.map((i) => (lines[i] ?? '').replace(authority, '').trim()).findLast((text) => text !== '');
  const title = own ?? (lines[posts.at(-1) ?? 0] ?? '').replace(/^(?:TL|KT|TM|TUQ)\s?\.\s*/iu, '').trim();
  if (name === null && !title) return null;
  return foundBy({ name, title: title || null }, name === null ? 'signer-post-only' : 'signer-block');
}
