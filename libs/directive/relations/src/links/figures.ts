/** A figure with what it counts: `06 lớp chuyển`, `96 %`. */
interface Figure {
  value: number;
  /** The first word behind the figure, `%` for a share. */
  unit: string;
  /** The second word, which tells `lớp tập` from `lớp học`. */
  next: string;
}

const shares = /(?<![\p{L}\p{N}.,/-])(?<value>\d{1,3}(?:[.,]\d+)?)\s?%/gu;
const counts = /(?<![\p{L}\p{N}.,/-])(?<value>\d{1,4})\s+(?<unit>\p{L}+)(?:\s+(?<next>\p{L}+))?/gu;
// What follows a number and is no thing that can be counted off: parts of a date, and sums that a plan may leave unspent.
const notCounted = new Set('tháng năm ngày quý giờ tuần tỷ triệu nghìn đồng tuổi lần phút km m ha'.split(' '));
// A number in the name of a term or a plan: `giai đoạn 2`, `quý 1`, `đợt 2`, `khóa 12`.
const ordinal = /(?:giai đoạn|quý|đợt|khóa|khoá|lần thứ|kỳ|số|điều|khoản|năm|tháng|phiên|quốc lộ|cấp)\s*$/u;

function figuresOf(text: string): Figure[] {
  const found = [...text.matchAll(shares)].map(({ groups }) => ({
    value: Number((groups?.['value'] ?? '').replace(',', '.')),
    unit: '%',
    next: '',
  }));
  for (const match of text.matchAll(counts)) {
    const { value = '', unit = '', next = '' } = match.groups ?? {};
    const told = /^(?:19|20)\d{2}$/u.test(value) || notCounted.has(unit) || ordinal.test(text.slice(0, match.index));
    if (!told) found.push({ value: Number(value), unit, next });
  }
  return found;
}

const sameThing = (a: Figure, b: Figure): boolean =>
  a.unit === b.unit && (a.next === b.next || a.next === '' || b.next === '');

// `giải ngân đạt 96% kế hoạch`: a share of the whole, where the order wants the whole without saying a figure.
const ofTheWhole =
  /(?:giải ngân|thanh toán|khối lượng|tiến độ|thực hiện)[^;.]*?(?<![\p{N}.,])(?<value>\d{1,2}(?:[.,]\d+)?)\s?%|(?<![\p{N}.,])(?<kept>\d{1,2}(?:[.,]\d+)?)\s?%\s*(?:so với |của )?(?:kế hoạch|dự toán|vốn|khối lượng|tổng kinh phí)/u;

/**
 * Whether a statement tells of less than was ordered: 96 % of the 100 % to be spent, four of six courses. What is counted
 * must be the same thing by its name; several figures of the statement are added up, of shares the largest counts.
 *
 * @param ordered and `reported`: clauses under their keys
 * @example fallsShort('phấn đấu giải ngân 100% vốn được giao', 'giải ngân đạt 96%') // true
 */
export function fallsShort(ordered: string, reported: string): boolean {
  const told = figuresOf(reported);
  const wanted = figuresOf(ordered);
  const short = wanted.some((figure) => {
    const same = told.filter((one) => sameThing(figure, one)).map(({ value }) => value);
    if (same.length === 0) return false;
    return figure.value > (figure.unit === '%' ? Math.max(...same) : same.reduce((sum, value) => sum + value, 0));
  });
  if (short || wanted.some(({ unit }) => unit === '%')) return short;
  return ofTheWhole.test(reported);
}
