// Words of which the names of a department's own units are made; a name ends at the first word outside this list.
const parts = new Set(
  (
    'quản lý khoa học công nghệ và cơ sở dịch vụ chuyên ngành thị trường kỹ thuật tiêu chuẩn đo lường chất lượng ứng dụng ' +
    'thông tin kế hoạch tài chính hành tổng hợp hữu trí tuệ đổi mới sáng tạo bưu viễn thông tiến bộ kh cn kh&cn kh^cn khcn ' +
    'dvkhcn ttcn tc tđc qlkh qlcn hcth thống kê hạ tầng số'
  ).split(' '),
);
const joins = new Set(['và', 'số']);
const head = /(?<![\p{L}\p{N}])(?:phòng|chi cục|trung tâm|văn phòng|thanh tra sở|tp\.)(?![\p{L}\p{N}])/gu;
const word = /[\s–-]*(?<comma>,\s*)?(?<word>[\p{L}\p{N}&^]+)/uy;
// `Phòng Quản lý Công nghệ, thị trường công nghệ`: behind a comma a name goes on only with words like these.
const furtherWords = new Set(['thị', 'quản', 'tài', 'đo', 'đổi']);

/** Where the name that begins at a head word ends; `from` itself where no name follows. */
function nameEnd(key: string, from: number): number {
  let end = from;
  word.lastIndex = from;
  for (let match = word.exec(key); match; match = word.exec(key)) {
    const one = match.groups?.['word'] ?? '';
    if (!parts.has(one) || (match.groups?.['comma'] && !furtherWords.has(one))) break;
    if (!joins.has(one)) end = word.lastIndex;
  }
  return end;
}

/**
 * Blanks out the names of a department's own units in a key text, so that the standards unit is not taken for work on
 * standards. The result has the length of the input.
 *
 * @example maskUnits('Phòng Quản lý Khoa học rà soát', 'phòng quản lý khoa học rà soát') // blanks, then 'rà soát'
 */
export function maskUnits(text: string, key: string): string {
  let masked = key;
  for (const match of key.matchAll(head)) {
    const start = match.index;
    const end = nameEnd(key, start + match[0].length);
    const named = end > start + match[0].length || match[0] === 'thanh tra sở';
    if (named && /\p{Lu}/u.test(text.slice(start, end))) {
      masked = masked.slice(0, start) + ' '.repeat(end - start) + masked.slice(end);
    }
  }
  return masked;
}
