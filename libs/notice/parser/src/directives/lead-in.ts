import type { Unit } from '@giao-ban/notice-model';
import { foundBy, type Found } from '../found';
import type { OutlineNode } from '../outline/outline';
import { subjectUnit } from '../units/subject-unit';
import { unitHeading } from '../units/unit-heading';
import { beginsWithOrder } from './order-words';

const generic =
  /^(?:(?:trong đó|theo đó|cụ thể|trước mắt)[, ]\s*|[^,.;:]{0,80}[,]\s*)?(?:(?:cần|phải|khẩn trương|chủ động|nghiêm túc|tích cực|đồng thời|tiếp tục)\s)*(?:(?:tập trung|triển khai|thực hiện|tổ chức|hoàn thành|làm tốt|chỉ đạo|quan tâm|lưu ý|chú ý|quán triệt|phối hợp|chủ trì)[,\s]*(?:và\s)?)*(?:tốt |có hiệu quả |nghiêm túc |đồng bộ )*(?:vào )?(?:(?:một số|các|những) )?(?:(?:nhiệm vụ|nội dung|công việc|vấn đề|giải pháp)(?: (?:trọng tâm|chủ yếu|cụ thể|công tác|chính|sau đây|sau|như sau))*(?: theo (?:danh mục|bảng|biểu|phụ lục|phân công)[^:.]{0,30})?|như sau|sau)?(?:\s?(?:trong (?:tháng|quý|thời gian)[^:]{0,30}))?\s*:?\s*$/u;

/**
 * Whether a paragraph only announces what follows: an address, a generic verb, a colon.
 * @example isLeadIn('Đề nghị các phòng, đơn vị tập trung thực hiện các nhiệm vụ sau:', key) // true
 */
export function isLeadIn(text: string, key: string): boolean {
  if (!/:\s*$/u.test(text) || /[.;]\s/u.test(text)) return false;
  const subject =
    subjectUnit(text, key) ??
    subjectUnit(`${text.replace(/:\s*$/u, '')} thực hiện`, `${key.replace(/:\s*$/u, '')} thực hiện`);
  const rest = subject ? key.slice(subject.end).replace(/^[,:]?\s*/u, '') : key;
  return text.length < 400 && generic.test(rest);
}

/** A line that only adds a time or a partner to the order above. */
export function isNote({ key, text, mark }: OutlineNode): boolean {
  if (mark !== null && mark.kind !== 'plus' && mark.kind !== 'dash') return false;
  if (text.length > 160) return false;
  return (
    /^\(?(?:thời hạn|thời gian (?:hoàn thành|thực hiện|báo cáo)|hạn (?:hoàn thành|cuối)|hoàn thành (?:xong )?(?:trước|trong)|đơn vị (?:phối hợp|chủ trì)|tiến độ|lãnh đạo phụ trách)[^.]{0,120}[).;]*$/u.test(
      key,
    ) && mark === null
  );
}

/**
 * Whether the paragraphs under an order are orders of their own rather than details of it. Behind a colon they are
 * details, unless the order only announces them.
 */
export function standsAlone(kids: readonly OutlineNode[], text: string, key: string): boolean {
  const areOrders = kids.every((kid) => beginsWithOrder(kid.key) || subjectUnit(kid.text, kid.key) !== null);
  return areOrders && (!/:\s*$/u.test(text) || isLeadIn(text, key));
}

/** `(Kèm theo Thông báo số 12/TB-SKHCN ngày 03/4/2024)`: what an annex belongs to. */
export function isEnclosure({ key }: OutlineNode): boolean {
  return /^\(?(?:ban hành )?kèm theo (?:thông báo|công văn|kết luận|kế hoạch|quyết định)/u.test(key);
}

/** `Các nội dung trên ...`: a line about all orders before it. */
export function namesAllAbove(key: string): boolean {
  return /^(?:các|những|toàn bộ|tất cả) (?:các )?(?:nội dung|nhiệm vụ|công việc)(?: nêu| được giao)? (?:trên|ở trên|này)/u.test(
    key,
  );
}

/** Who a lead-in speaks to: `Đề nghị các phòng, đơn vị:`. */
export function addressee({ text, key }: OutlineNode): Found<Unit> | null {
  const act = ' thực hiện';
  const unit =
    unitHeading(text, key)?.unit ??
    subjectUnit(text, key)?.unit ??
    subjectUnit(text.replace(/:$/u, act), key.replace(/:$/u, act))?.unit;
  return unit ? foundBy(unit, 'unit-addressed') : null;
}

/** `III. Công tác đảng, đoàn thể`: the heading names whom it is for only by the matter. */
export function massOrganisations({ text, key }: OutlineNode): Found<Unit> | null {
  return /(?:đoàn thể|công đoàn|đoàn thanh niên|công tác đảng|chi bộ|đảng bộ)/u.test(key)
    ? foundBy(
        { raw: text.replace(/:$/u, ''), families: ['mass-organisations'], external: false },
        'unit-section-matter',
      )
    : null;
}
