import type { OutlineNode } from '../outline/outline';
import { splitSentences, type Range } from '../text/split-sentences';

/** A sentence as a range of the reading text. */
export interface Sentence extends Range {
  key: string;
}

/** `... Hoàn thành trước ngày 15/3.` is no order of its own but the end of the one before. */
const note =
  /^(?:Hoàn thành|Xong|Thời gian|Thời hạn|Hạn |Báo cáo (?:kết quả )?(?:về |cho )?(?:Lãnh đạo|Giám đốc|Văn phòng|Sở))/u;
const longestNote = 110;

/** The sentences of a paragraph; short ones that only add a time stay with the one before. */
export function sentencesOf({ text, key, start }: OutlineNode): Sentence[] {
  const joined: Range[] = [];
  for (const sentence of splitSentences(text)) {
    const own = text.slice(sentence.start, sentence.end);
    const last = joined.at(-1);
    if (last && own.length < longestNote && note.test(own)) last.end = sentence.end;
    else joined.push({ ...sentence });
  }
  return joined.map((range) => ({
    start: start + range.start,
    end: start + range.end,
    key: key.slice(range.start, range.end),
  }));
}
