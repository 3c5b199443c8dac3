import { escapePattern, PatternScanner, StickyChoice } from '@giao-ban/shared-kernel';
import orderVerbs from '../data/order-verbs.json';

const verbs = [...orderVerbs]
  .sort((a, b) => b.length - a.length)
  .map(escapePattern)
  .join('|');
const verbHere = new StickyChoice([new RegExp(`(?:${verbs})(?![\\p{L}\\p{N}])`, 'u')]);
const opens = /^["“(]\s*/u;
const anyVerb = new PatternScanner([new RegExp(`(?<![\\p{L}\\p{N}])(?:${verbs})(?![\\p{L}\\p{N}])`, 'u')]);

/** Whether a text begins as orders do, with its verb: `Rà soát ...`, `Tiếp tục đôn đốc ...`. */
export function beginsWithOrder(key: string): boolean {
  return verbHere.endAt(key, opens.exec(key)?.[0].length ?? 0) !== null;
}

/** Whether a text has a verb of work anywhere. */
export function hasOrderVerb(key: string): boolean {
  return anyVerb.test(key);
}

const command =
  /^(?:(?:do đó|vì vậy|tuy nhiên|đồng thời|trong thời gian tới|thời gian tới|bên cạnh đó)[^,.;]{0,60},\s*)?(?:giám đốc sở |lãnh đạo sở |sở )?(?:yêu cầu|đề nghị|giao|phân công)(?!\p{L})/u;
const told = /(?<!\p{L})(?:đã|vừa|đang)(?!\p{L})/u;

/** Whether a sentence commands in so many words; in a report on the past only such a sentence is an order. */
export function commands(key: string): boolean {
  return command.test(key);
}

/** Whether a sentence orders something rather than tells of it. */
export function orders(key: string): boolean {
  if (commands(key)) return true;
  return hasOrderVerb(key) && !(told.test(key.slice(0, 80)) && !beginsWithOrder(key));
}

/** `Ghi nhận kết quả ...`, `Đánh giá cao ...`: words of the chair that order nothing. */
export function isPraise(key: string): boolean {
  return (
    /^(?:ghi nhận|đánh giá cao|biểu dương|hoan nghênh|cảm ơn|đồng tình|(?:cơ bản )?(?:thống nhất|nhất trí|đồng ý) với (?:báo cáo|nội dung|ý kiến|kết quả|đánh giá))(?!\p{L})/u.test(
      key,
    ) && !/(?<!\p{L})(?:yêu cầu|đề nghị|(?<!bàn )giao)\s/u.test(key)
  );
}
