import { OffsetMap, TraceBuilder, type TracedText } from '@giao-ban/shared-kernel';

/** Characters that show nothing or turn the reading direction: removed. */
const invisible =
  '\\u00ad\\u200b-\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\u0000-\\u0008\\u000b\\u000e-\\u001f';
/** Blanks of other widths: one ordinary blank each. */
const wideBlank = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';
const clusters = new RegExp(`\\r\\n?|\\f|[${invisible}]|[${wideBlank}]|[\\u00d0\\u00f0]|[^\\p{M}]\\p{M}+`, 'gu');
const nothingToDo = new RegExp(`^[^\\r\\f${invisible}${wideBlank}\\u00d0\\u00f0\\p{M}]*$`, 'u');

function cleaned(cluster: string): string {
  const first = cluster.charAt(0);
  if (first === '\r' || first === '\f') return '\n';
  if (first === '\u00d0') return 'Đ';
  if (first === '\u00f0') return 'đ';
  if (new RegExp(`[${invisible}]`, 'u').test(first)) return '';
  if (new RegExp(`[${wideBlank}]`, 'u').test(first)) return ' ';
  return cluster.normalize('NFC');
}

/**
 * Composed letters, one kind of line break and blank, nothing invisible; Icelandic eth, a common stand-in, becomes đ.
 * @example cleanCharacters('Sở').text // 'Sở', from a file that keeps letter and tones apart
 */
export function cleanCharacters(source: string): TracedText {
  if (nothingToDo.test(source)) return { text: source, origin: OffsetMap.identity(source.length) };
  const out = new TraceBuilder();
  let done = 0;
  for (const match of source.matchAll(clusters)) {
    out.copy(source.slice(done, match.index), done);
    const clean = cleaned(match[0]);
    if (clean === match[0]) out.copy(clean, match.index);
    else out.insert(clean, match.index);
    done = match.index + match[0].length;
  }
  out.copy(source.slice(done), done);
  return out.finish();
}
