import type { OutlineNode } from '../outline/outline';
import { beginsLikeHeading } from '../outline/heading-words';
import { beginsWithOrder } from './order-words';

/** What stands under a heading. */
export type Region = 'orders' | 'assessment' | 'skip';

const assessment =
  /^(?:về |phần |công tác )?(?:đánh giá|kết quả|tình hình|ưu điểm|tồn tại|hạn chế|nhận xét|kiểm điểm|những (?:kết quả|tồn tại|hạn chế|mặt|ưu|khuyết|(?:nội dung|việc|công việc|nhiệm vụ) (?:đã|cơ bản đã|còn|chưa))|việc (?:đã|chưa)|một số (?:kết quả|tồn tại|hạn chế|ưu điểm)|(?:các )?nhiệm vụ đã|khó khăn|nguyên nhân|công việc (?:tuần|tháng|quý|kỳ) (?:trước|qua)|việc thực hiện (?:nhiệm vụ|kết luận)|(?:công việc|nhiệm vụ) (?:tuần|tháng|quý) (?:trước|qua|vừa qua)|thuận lợi|mặt (?:đạt|hạn chế|làm))/u;
const alsoPlans = /(?:phương hướng|và triển khai nhiệm vụ|và nhiệm vụ|nhiệm vụ trọng tâm tháng|giải pháp)/u;
const skipped =
  /^(?:thành phần|thời gian|địa điểm|nội dung (?:cuộc họp|họp|báo cáo)|ý kiến (?:thảo luận|phát biểu|tham gia)|nơi nhận|căn cứ)(?!\p{L})/u;
const endsOpen = /(?::|[^.;!?…])$/u;
const isCapitals = (text: string) =>
  !/[a-z]/u.test(text) && text === text.toUpperCase() && /(?:\p{Lu}[^\p{L}]*){4}/u.test(text);
const numbered = new Set([
  'roman',
  'capital',
  'number',
  'decimal-2',
  'decimal-3',
  'letter',
  'paren-number',
  'number-paren',
]);

/** What the words of a heading say about what follows; within an assessment everything is assessment. */
export function regionOf(key: string, around: Region): Region {
  if (skipped.test(key)) return 'skip';
  if (assessment.test(key)) return alsoPlans.test(key) ? 'orders' : 'assessment';
  if (around === 'assessment' && !/nhiệm vụ|phương hướng|kế hoạch|triển khai/u.test(key)) return 'assessment';
  return 'orders';
}

/**
 * Whether a paragraph heads others without being an order itself: `2. Nhiệm vụ trọng tâm tháng 3`.
 * A last bullet without verb is an order all the same; a last number without verb is a heading with nothing under it.
 */
export function isSectionHeading({ text, key, mark, children }: OutlineNode): boolean {
  if (isCapitals(text)) return true;
  if (!endsOpen.test(text) || text.length > 250 || /:\s*\S/u.test(text)) return false;
  const mayStandAlone = mark === null || numbered.has(mark.kind);
  if (titlesSection({ text, mark, children })) return true;
  if (beginsLikeHeading(key)) return children.length > 0 || (mayStandAlone && text.length < 160);
  return children.length > 0 && !beginsWithOrder(key);
}

/** `II. Phân công nhiệm vụ cụ thể`, `I. Yêu cầu chung`: a title may begin as an order does; a table stands under one too. */
function titlesSection({ text, mark, children }: Pick<OutlineNode, 'text' | 'mark' | 'children'>): boolean {
  if (children.length === 0 || text.length > 90 || text.endsWith(':')) return false;
  return mark?.kind === 'roman' || mark?.kind === 'capital' || children[0]?.text.startsWith('|') === true;
}

/** Whether a heading begins as names of units do; where none was read in it, a misprint may be why. */
export function looksLikeUnit(key: string): boolean {
  return (
    key.length < 110 &&
    /^(?:đối với |về phía |giao )?(?:các )?(?:phong|phòng|p\.|trung tâm|tt |chi cục|văn phòng|vp |thanh tra|ban |tổ |bộ phận)/u.test(
      key,
    )
  );
}

/**
 * `1. Đánh giá: Quý I, Trung tâm đã ...`: an assessment in the line of its own heading.
 *
 * @returns the rest behind the colon, or `null` where the line is no such thing
 */
export function assessmentInLine(node: OutlineNode): OutlineNode | null {
  const colon = node.key.indexOf(':');
  if (node.mark === null || colon < 4 || colon > 60) return null;
  const [label] = /^[^.;:]{4,60}:\s+(?=\S)/u.exec(node.key) ?? [];
  if (!label || !assessment.test(label) || alsoPlans.test(label)) return null;
  const { text, key, start } = node;
  return { ...node, text: text.slice(label.length), key: key.slice(label.length), start: start + label.length };
}

/** The same paragraph from a position of the reading text on: without the heading in its line. */
export function fromPosition(node: OutlineNode, start: number): OutlineNode {
  const skip = start - node.start;
  return { ...node, start, text: node.text.slice(skip), key: node.key.slice(skip) };
}
