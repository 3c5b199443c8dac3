import type { ReportedState } from '@giao-ban/directive-model';
import type { WorkItem } from '../features/corpus-index';
import type { TextPart } from '../features/features';
import { fallsShort } from './figures';

// Work that prepares other work: when it is done, the work itself has begun.
const preparing =
  /(?<!\p{L})(?:khảo sát|điều chỉnh|chuẩn bị|lập danh sách|lấy ý kiến|xin ý kiến|góp ý|dự thảo|xây dựng (?=kế hoạch)|lập (?=kế hoạch)|rà soát)(?!\p{L})/gu;

const preparations = (text: string): string[] => [...text.matchAll(preparing)].map(([words]) => words.trim());

// What a statement says of itself, where its reading left it at `completed`.
const putOff =
  /(?<!\p{L})(?:lùi (?:sang|lại|thời gian)|tạm hoãn|hoãn (?:sang|lại|đến)|phải hoãn|tạm dừng|dời sang)(?!\p{L})/u;
const running =
  /(?<!\p{L})đang (?:được |tiếp tục |trong quá trình )?(?:triển khai|thực hiện|hoàn thiện|lấy ý kiến|xây dựng|chờ|thẩm định|tuyển chọn|vận hành thử|lắp đặt|sửa chữa|tổng hợp)(?!\p{L})/u;

/** A finished survey does not finish an order that asked for more than a survey. */
function onlyPrepares(ordered: TextPart, reported: TextPart): boolean {
  const told = preparations(reported.text);
  const asked = preparations(ordered.text);
  return told.length > 0 && !told.some((words) => asked.includes(words));
}

/**
 * What a statement says of the state of an order.
 *
 * @param ordered the clause of the order, and `reported` the clause of the statement, that fit each other
 * @example linkStatus(ordered, outcome, reported) // 'in-progress' where the outcome only tells of preparations
 */
export function linkStatus(ordered: TextPart, evidence: WorkItem, reported: TextPart): ReportedState {
  if (evidence.kind !== 'outcome') return 'in-progress';
  const { status } = evidence.source;
  if (status !== 'completed') return status;
  if (putOff.test(reported.text) && !putOff.test(ordered.text)) return 'postponed';
  const partly = running.test(reported.text) || fallsShort(ordered.text, reported.text);
  return partly || onlyPrepares(ordered, reported) ? 'in-progress' : status;
}
