import { TraceBuilder, type TracedText } from '@giao-ban/shared-kernel';

interface Edit {
  start: number;
  end: number;
  replacement: string;
}

/** What is taken out wholly, and what is put in its place. Line marks (`-`, `+`, `* `, `1.`) stay: the outline needs them. */
const whole: [RegExp, string][] = [
  [/^[ \t]*\|[ \t|:]*-[ \t|:-]*$/gm, ''],
  [/^[ \t]*(?:[-=_~][ \t]?){3,}[ \t]*$/gm, ''],
  [/^[ \t]*(?:\*[ \t]?){3,}[ \t]*$/gm, ''],
  [/^[ \t]*#{1,6}(?=[ \t])[ \t]*/gm, ''],
  [/^[ \t]*>[ \t]?(?:>[ \t]?)*/gm, ''],
  [/^[ \t]*`{3,}.*$/gm, ''],
  [/\*{2,3}|_{2,}|~~|`/g, ''],
  [/!\[[^[\]\n]{0,300}\]\([^()\n]{0,500}\)/g, ''],
  [/<br ?\/?>/gi, '\n'],
  [/<\/?(?:u|b|i|em|strong|center|sup|sub|span|font|small|div|p)(?: [^<>\n]{0,300})?>/gi, ''],
  [/<!--[^<>]{0,2000}-->/g, ''],
  [/&nbsp;/g, ' '],
  [/&amp;/g, '&'],
  [/\\(?=[-+*_.()[\]#|>!&~`\\{}])/g, ''],
];

/** Pairs around words: the marks go, the words stay. `(*Hoàn thành trong tháng*)`, `[Kế hoạch](duong-dan)` */
const pairs: RegExp[] = [
  /(?<![\p{L}\p{N}*])(\*)(?=[\p{L}\p{N}"“(])[^*\n]{1,2000}?(?<=[^\s*])(\*)(?![\p{L}\p{N}*])/gu,
  /(?<![\p{L}\p{N}_])(_)(?=[\p{L}\p{N}"“(])[^_\n]{1,2000}?(?<=[^\s_])(_)(?![\p{L}\p{N}_])/gu,
  /(\[)[^[\]\n]{1,300}(\]\([^()\s]{1,500}\))/gu,
];

function editsOf(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const [pattern, replacement] of whole) {
    for (const match of text.matchAll(pattern)) {
      edits.push({ start: match.index, end: match.index + match[0].length, replacement });
    }
  }
  for (const pattern of pairs) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      edits.push({ start: match.index, end: match.index + (match[1] ?? '').length, replacement: '' });
      edits.push({ start: end - (match[2] ?? '').length, end, replacement: '' });
    }
  }
  return edits.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Takes the marks of Markdown out of a text; conversion leaves them in plain files too. The bars of tables stay.
 * @example stripMarkdown('### **2. Đối với Văn phòng Sở**').text // '2. Đối với Văn phòng Sở'
 */
export function stripMarkdown(source: string): TracedText {
  const out = new TraceBuilder();
  let done = 0;
  for (const { start, end, replacement } of editsOf(source)) {
    if (start < done) continue;
    out.copy(source.slice(done, start), done);
    out.insert(replacement, start);
    done = end;
  }
  out.copy(source.slice(done), done);
  return out.finish();
}

const signs = [/^#{1,6} \S/m, /\*\*[^*\n]{1,200}\*\*/, /^\|.{1,500}\|[ \t]*$/m];

/** Whether a text uses Markdown on purpose: headings, bold, tables. */
export function looksLikeMarkdown(text: string): boolean {
  const sample = text.slice(0, 50_000);
  return signs.filter((sign) => sign.test(sample)).length >= 2;
}
