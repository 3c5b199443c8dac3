import { TraceBuilder, type TracedText } from '@giao-ban/shared-kernel';

/** Deeper than any page that a person made; readers of markup grow slow there. */
const deepest = 3000;
const tag = /<(\/?)([a-z][a-z\d]{0,20})(?=[\s>/])/gi;
/** Tags that authors leave open, or that have no end. */
const uncounted = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr dt dd thead tbody tfoot option html body head'.split(
    ' ',
  ),
);

/** Whether tags are opened and opened and hardly ever closed. */
export function nestsTooDeep(source: string): boolean {
  let depth = 0;
  for (const [, end, name = ''] of source.matchAll(tag)) {
    if (uncounted.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (end ? -1 : 1));
    if (depth > deepest) return true;
  }
  return false;
}

/** The words of a page whose markup makes no sense: every tag is a line break. */
export function withoutTags(source: string): TracedText {
  const out = new TraceBuilder();
  let done = 0;
  for (const { index, 0: found } of source.matchAll(/<[^<>]{0,2000}>/g)) {
    out.copy(source.slice(done, index), done);
    out.insert('\n', index);
    done = index + found.length;
  }
  out.copy(source.slice(done), done);
  return out.finish();
}
