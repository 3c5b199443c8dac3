import { beginsWithOrder } from '../directives/order-words';
import { allMatches } from '../text/all-matches';

/** Lower-case words inside the name of a body; the next word decides whether the name goes on. */
const joiners = new Set(
  'tỉnh huyện thành phố thị xã phường các và chính phủ nhân dân khoa học công nghệ hội đồng quốc gia - – & trung ương'.split(
    ' ',
  ),
);
/** Words that end a name, also with a capital or among the joiners. */
const stop = /^(?:về|ban hành|quy định|triển khai|thực hiện|phê duyệt|tại|để|đối|trên|theo|giao|đã|được|trong|là)$/u;
/** `... của UBND tỉnh và Quyết định số ...`: the next paper. */
const nextPaper =
  /^(?:(?:và|,)\s)*(?:các )?(?:quyết định|nghị quyết|kế hoạch|chỉ thị|thông tư|công văn|thông báo|kết luận|chương trình|công điện|nghị định|tờ trình|báo cáo|luật|hướng dẫn|văn bản|đề án|quy định|quy chế)(?!\p{L})/iu;
const capital = /^[\p{Lu}]/u;
const maximumWords = 16;

/**
 * Reads the body behind `của`: `UBND tỉnh Quảng Ngãi`, `Thủ tướng Chính phủ`, `Ban Thường vụ Tỉnh ủy`.
 * @returns its end in the text, or `null` where no name begins
 */
export function issuerEnd(text: string, from: number): number | null {
  let count = 0;
  let end: number | null = null;
  let previousEnd = 0;
  let followsName = false;
  for (const word of allMatches(/[\p{L}\p{N}&–-]+/gu, text.slice(from, from + 160))) {
    if (++count > maximumWords) break;
    const gap = text.slice(from + previousEnd, from + word.index);
    if (/[.;:()“”"\n]/u.test(gap) || (gap.includes(',') && !capital.test(word[0]))) break;
    if (gap.includes(',') && !/^(?:Thể|Lao|Nông|Văn|Công|Khoa)/u.test(word[0])) break;
    if (nextPaper.test(text.slice(from + word.index, from + word.index + 24))) break;
    const isName = capital.test(word[0]);
    const isSecondSyllable =
      followsName &&
      gap === ' ' &&
      !beginsWithOrder(text.slice(from + word.index, from + word.index + 30).toLowerCase());
    if (stop.test(word[0].toLowerCase()) || (!isName && !joiners.has(word[0]) && !isSecondSyllable)) break;
    followsName = isName && /\p{Ll}/u.test(word[0]);
    if (end === null && !isName && word[0] !== 'các') break;
    previousEnd = word.index + word[0].length;
    if (isName || !/^(?:và|các|-|–|&)$/u.test(word[0])) end = from + previousEnd;
  }
  return end;
}
