import type { Chance } from './random';
import type { Bucket, MockDirective, MockEvidence, MockNotice, Status } from './model';

const outcomes: readonly [Status, number, string][] = [
  ['COMPLETED', 0.55, 'đã hoàn thành việc'],
  ['IN_PROGRESS', 0.25, 'đang triển khai việc'],
  ['NOT_COMPLETED', 0.12, 'chậm tiến độ, chưa hoàn thành việc'],
  ['POSTPONED', 0.06, 'tạm hoãn việc'],
  ['CANCELLED', 0.02, 'dừng thực hiện việc'],
];

/** About a third of the directives is heard of again, in a later notice of the same agency. */
export function addEvidence(notices: MockNotice[], directives: MockDirective[], chance: Chance): void {
  for (const directive of directives) {
    if (!chance.hit(0.34)) continue;
    const later = notices.filter((notice) => notice.agency === directive.agency && notice.knownOn > directive.knownOn);
    const notice = later[chance.below(Math.min(3, later.length))];
    if (notice) directive.evidence.push(makeEvidence(directive, notice, chance));
  }
}

function makeEvidence(directive: MockDirective, notice: MockNotice, chance: Chance): MockEvidence {
  const [status, , words] = pickStatus(chance);
  const about = directive.text.split(' ').slice(2, 9).join(' ').replace(/[,.]$/u, '');
  const quote = `${directive.heading ?? 'Các phòng'} ${words} ${about.toLowerCase()}`;
  const sentence = `- ${quote}.\n`;
  const at = notice.text.indexOf('II. Nhiệm vụ');
  notice.text = notice.text.slice(0, at) + sentence + notice.text.slice(at);
  shiftSpans(notice, at, sentence.length);
  const confidence = 0.62 + chance.next() * 0.36;
  return {
    id: `e-${directive.id}`,
    kind: 'OUTCOME',
    status,
    decision: confidence > 0.72 ? 'ACCEPTED' : 'PROPOSED',
    confidence,
    cue: `cùng đơn vị; trùng cụm từ “${about.toLowerCase()}”`,
    quote,
    noticeId: notice.id,
    span: { start: at + 2, end: at + 2 + quote.length },
    knownOn: notice.knownOn,
  };
}

/** A sentence put into the text moves everything behind it, the quotes found there before included. */
function shiftSpans(notice: MockNotice, at: number, by: number): void {
  for (const { span } of notice.directives) {
    if (span.start < at) continue;
    span.start += by;
    span.end += by;
  }
}

function pickStatus(chance: Chance): (typeof outcomes)[number] {
  let rest = chance.next();
  return outcomes.find(([, weight]) => (rest -= weight) < 0) ?? outcomes[0]!;
}

/** The bucket of a directive on a day, by the rules of the product. */
export function bucketOn(directive: MockDirective, day: string): Bucket {
  const known = directive.evidence.filter((one) => one.decision === 'ACCEPTED' && one.knownOn <= day);
  const last = known.at(-1);
  if (!last) return directive.standing ? 'CONTINUOUS' : 'UNKNOWN';
  const due = directive.deadline?.due;
  if (last.status === 'COMPLETED')
    return !due ? 'COMPLETED' : last.knownOn <= due ? 'COMPLETED_ON_TIME' : 'COMPLETED_LATE';
  if (last.status === 'POSTPONED' || last.status === 'CANCELLED') return last.status;
  return due && day > due ? 'OVERDUE' : 'IN_PROGRESS';
}

/** Past its stated deadline, and nothing is known of it. */
export const isPastDueUnknown = (directive: MockDirective, day: string): boolean =>
  bucketOn(directive, day) === 'UNKNOWN' && directive.deadline !== null && directive.deadline.due < day;
