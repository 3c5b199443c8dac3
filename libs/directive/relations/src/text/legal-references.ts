/** A document cited by its number, found in running text. */
export interface CitedDocument {
  /** Number and symbol without blanks, upper case: `105/TB-UBND`. */
  key: string;
  /** As written, without its date. */
  number: string;
  /** Day of the document, where the text gives it. */
  date: string | null;
  year: string | null;
  /** Cited as what the work rests on (`theo`, `tại`, `thực hiện`), not as what it brought forth (`ban hành`). */
  basis: boolean;
  start: number;
  end: number;
}

// `45/KH-UBND`, `12/2023/TT-BKHCN`, `36-NQ/TW`, and `45/KH- UBND` where a line break fell behind the hyphen.
const cited =
  /(?<number>(?<![\d\p{L}])\d{1,5}[a-z]?(?:\s?\/\s?(?<year>\d{4}))?)\s?[/-]\s?(?<symbol>(?![IVX]+(?![\p{L}-]))[A-ZĐ]{2}[\p{L}\d&]*(?:\s?[-/]\s?[A-ZĐ][\p{L}\d&]*)*)/gu;
const dated =
  /^[\s,)]*ngày\s+(?<d>\d{1,2})\s?(?:[/.-]|\s*tháng\s*)\s?(?<m>\d{1,2})\s?(?:[/.-]|\s*năm\s*)\s?(?<y>\d{4})/u;

const types =
  '(?:quyết định|kế hoạch|nghị quyết|chỉ thị|thông báo|thông tư|công văn|kết luận|chương trình|nghị định|đề án|văn bản)';
const before = `(?: các| nội dung| nhiệm vụ| ý kiến| chỉ đạo)*(?: ${types})?(?: kết luận)?(?: số)?:? *$`;
const resting = new RegExp(`(?:theo|tại|căn cứ|thực hiện|triển khai|thi hành|yêu cầu của)${before}`, 'iu');
const joined = new RegExp(`(?:và|,|;)${before}`, 'iu');

const pad = (digits: string | undefined): string => (digits ?? '').padStart(2, '0');

/**
 * The documents that a text cites by number.
 *
 * @example
 * citedDocuments('thực hiện Kế hoạch số 45/KH-UBND ngày 02/3/2024')
 * // [{ key: '45/KH-UBND', number: '45/KH-UBND', date: '2024-03-02', year: '2024', basis: true, start: 21, end: 48 }]
 */
export function citedDocuments(text: string): CitedDocument[] {
  let basis = false;
  return [...text.matchAll(cited)].map((match) => {
    const lead = text.slice(Math.max(0, match.index - 60), match.index).replace(/\s+/g, ' ');
    basis = resting.test(lead) || (basis && joined.test(lead));
    const end = match.index + match[0].length;
    const day = dated.exec(text.slice(end, end + 40));
    const date = day ? `${day.groups?.['y']}-${pad(day.groups?.['m'])}-${pad(day.groups?.['d'])}` : null;
    const number = (match.groups?.['number'] ?? '').replace(/\s/g, '').replace(/^0+/, '');
    const symbol = (match.groups?.['symbol'] ?? '').replace(/[\s&]/g, '').toUpperCase();
    return {
      number: match[0].replace(/\s+/g, ''),
      key: `${number}/${symbol.replaceAll('/', '-')}`,
      date,
      year: date?.slice(0, 4) ?? match.groups?.['year'] ?? null,
      basis,
      start: match.index,
      end: end + (day?.[0].length ?? 0),
    };
  });
}

/** Whether two citations may be one document: same number, and no different year. */
export function sameDocument(a: CitedDocument, b: CitedDocument): boolean {
  return a.key === b.key && (a.year === null || b.year === null || a.year === b.year);
}
