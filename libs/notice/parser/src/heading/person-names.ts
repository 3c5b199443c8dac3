/** Syllables that begin with a capital and are no part of a person's name. */
const notInNames =
  /^(?:Sở|Khoa|Học|Công|Nghệ|Tỉnh|UBND|HĐND|Giám|Đốc|Phó|Chánh|Trưởng|Phòng|Văn phòng|Trung|Tâm|Ủy|Uỷ|Ban|Kết|Luận|Thông|Báo|Quý|Tháng|Ngày|Căn|Cứ|Đồng|Chí|Chủ|Tịch|Bí|Thư|Đảng|Các|Tham|Dự|Sau|Khi|KH&CN|KHCN|Thanh tra|Chi|Cục|Bộ|Nơi|Lưu|Thành|Hội|Đoàn|Giao)$/u;
const syllable = '\\p{Lu}\\p{Ll}{0,7}';
const name = `${syllable}(?: ${syllable}){1,4}`;

/** Names like `Công` and `Thanh` are syllables of people too; a whole name is refused for two such words only. */
function looksLikePerson(text: string): boolean {
  const odd = text.split(' ').filter((word) => notInNames.test(word)).length;
  return (
    odd === 0 || (odd === 1 && text.split(' ').length >= 3 && !/^(?:Sở|Phó|Giám|Chánh|Trưởng|UBND|Ủy)/u.test(text))
  );
}

const atStart = new RegExp(
  `^\\s*(?:\\([^()]{1,30}\\)\\s*)?(?:[,–-]\\s*)?(?:đồng chí |đ/c |ông |bà )?(${name})(?![\\p{L}])`,
  'u',
);
const atEnd = new RegExp(
  `(?<!(?:phường|xã|tỉnh|huyện|thành phố|tại) )(?:^|[^\\p{L}])(${name})\\s*(?:[,(–-]|\\slà)\\s*$`,
  'u',
);

/** The person named right behind a title: `Giám đốc Sở (KH&CN) Trần Thị Mai chủ trì`. */
export function nameAfter(text: string): string | null {
  const found = atStart.exec(text)?.[1];
  return found && looksLikePerson(found) ? found : null;
}

/** The person named right before a title: `đồng chí Trần Thị Mai - Giám đốc Sở`. */
export function nameBefore(text: string): string | null {
  const found = atEnd.exec(text)?.[1];
  return found && looksLikePerson(found) ? found : null;
}

const wholeName = new RegExp(`^(?:(?:ThS|TS|CN|KS|PGS|GS)\\.\\s*)*(${name})$`, 'u');
const capitalName = /^(?:\p{Lu}{2,7} ){1,4}\p{Lu}{2,7}$/u;

/** A line that is a name and nothing else, as under a signature. */
export function wholeLineName(text: string): string | null {
  const trimmed = text.trim();
  const found = wholeName.exec(trimmed)?.[1];
  if (found && looksLikePerson(found)) return found;
  return capitalName.test(trimmed) && !/ĐỐC|PHÒNG|TỊCH|CỤC|TÂM|THANH TRA|SỞ|BAN|TRƯỞNG/u.test(trimmed) ? trimmed : null;
}
