import type { FoundReference } from '../annotate/references';

/** Bodies above a department of the province. */
const superiorIssuer =
  /^(?:ubnd|ủy ban nhân dân|chủ tịch|hđnd|hội đồng nhân dân|tỉnh ủy|thành ủy|ban thường vụ|ban bí thư|bộ|thủ tướng|chính phủ|quốc hội|trung ương|ban chấp hành|ban cán sự|văn phòng chính phủ)/iu;
const superiorSymbol = /-(?:UBND|HĐND|TTg|CP|VPCP|BKHCN|BKH&CN|BTTTT|BNV|BTC)$|\/(?:TU|TW)$|QH\d/iu;
const carriesOut =
  /(?:thực hiện|triển khai|theo|bám sát|tại|quán triệt|thi hành|thay|kết luận|xử lý|nội dung|tiếp thu)(?: (?:nghiêm|tốt|có hiệu quả|các|nội dung|chỉ đạo))*\s*$/u;
const weight = 3;

/** Work that carries out a superior's paper is, beside its subject, the carrying out of directions. */
export function superiorBoost(key: string, cited: readonly FoundReference[]): Map<string, number> {
  const isSuperior = cited.some(
    ({ start, reference }) =>
      carriesOut.test(key.slice(Math.max(0, start - 40), start)) &&
      (superiorIssuer.test(reference.issuer ?? '') || superiorSymbol.test(reference.number ?? '')),
  );
  return new Map(isSuperior ? [['superior-directions', weight]] : []);
}
