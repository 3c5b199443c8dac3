const word = /[\p{L}\p{M}\u00a1-\u00ff]+/gu;

type Case = 'capitals' | 'small' | 'unknown';

/** By the plain letters, whose case every font shows: `GI¸M` is in capitals, `V¨n` is not, of `Vò` one cannot tell. */
function caseOf(written: string): Case {
  if (/[a-z]/.test(written)) return 'small';
  const count = written.match(/[A-Z]/g)?.length ?? 0;
  const startsWithCapital = /^[A-Z]/.test(written);
  return count > (startsWithCapital ? 1 : 0) ? 'capitals' : 'unknown';
}

/** Capitals, but never a longer text than was given: positions must stay. */
function capitals(text: string): string {
  const upper = text.toUpperCase();
  return upper.length === text.length ? upper : text;
}

/**
 * TCVN3 has no capitals with tones; people typed `CéNG HßA` or changed the font. Where the plain letters of a word,
 * or of its neighbours, are capitals, its other letters become capitals too.
 * @param written the line before its letters were repaired
 * @param repaired the line after it, of the same length
 * @example restoreCapitals('CéNG HßA', 'CộNG HòA') // 'CỘNG HÒA'
 */
export function restoreCapitals(written: string, repaired: string): string {
  const words = [...written.matchAll(word)].map(({ 0: text, index }) => ({ text, index, case: caseOf(text) }));
  const known = words.map(({ case: own }) => own);
  for (let i = 1; i < known.length; i++) if (known[i] === 'unknown') known[i] = known[i - 1] ?? 'unknown';
  for (let i = known.length - 2; i >= 0; i--) {
    const next = known[i + 1] ?? 'unknown';
    const isOwn = words[i]?.case !== 'unknown';
    if (!isOwn && (known[i] === 'unknown' || next === 'small')) known[i] = next;
  }
  let out = '';
  let done = 0;
  words.forEach(({ text, index }, i) => {
    const end = index + text.length;
    const letters = repaired.slice(index, end);
    out += repaired.slice(done, index) + (known[i] === 'capitals' ? capitals(letters) : letters);
    done = end;
  });
  return out + repaired.slice(done);
}
