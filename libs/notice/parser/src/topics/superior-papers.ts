import type { Reference } from '@giao-ban/notice-model';
import type { FoundReference } from '../annotate/references';

/** Bodies above a department of the province. */
const superiorIssuer =
  /^(?:ubnd|ủy ban nhân dân|chủ tịch|hđnd|hội đồng nhân dân|tỉnh ủy|thành ủy|ban thường vụ|ban bí thư|bộ|thủ tướng|chính phủ|quốc hội|trung ương|ban chấp hành|ban cán sự|văn phòng chính phủ)/iu;
const superiorSymbol = /-(?:UBND|HĐND|TTg|CP|VPCP|BKHCN|BKH&CN|BTTTT|BNV|BTC)$|\/(?:TU|TW)$|\/ ?UBND-|-VPCP$|QH\d/iu;
/** Laws are what every work rests on: `theo Luật số ...` directs nothing, `thực hiện Luật số ...` does. */
const law = /^(?:bộ luật|luật|pháp lệnh|nghị định|thông tư)/iu;
const carriesOut =
  /(?:thực hiện|triển khai|(?<!kèm )theo|căn cứ|bám sát|tại|quán triệt|thi hành|kết luận|cụ thể hóa|xử lý|trả lời|phúc đáp|tiếp thu|nội dung)(?: (?:nghiêm|tốt|có hiệu quả|các|nội dung|chỉ đạo))*\s*$/u;
const weight = 3;

const onlyRestsOn = /(?:theo|tại|căn cứ)[^.;]{0,20}$/u;

const isDirection = ({ type, number, issuer }: Reference, before: string) =>
  carriesOut.test(before) &&
  !(law.test(type) && onlyRestsOn.test(before)) &&
  (superiorIssuer.test(issuer ?? '') || superiorSymbol.test(number ?? ''));

/** Work that carries out a superior's paper is, beside its subject, the carrying out of directions. */
export function superiorBoost(key: string, cited: readonly FoundReference[]): Map<string, number> {
  const carriesOutOne = cited.some(({ start, reference }) =>
    isDirection(reference, key.slice(Math.max(0, start - 40), start)),
  );
  return new Map(carriesOutOne ? [['superior-directions', weight]] : []);
}
