const wordStart = '(?<![\\p{L}\\p{N}])';
const wordEnd = '(?![\\p{L}\\p{N}])';

/** Takes a literal text into a pattern: `TB-SKHCN (bản sao)` matches itself. A blank matches any run of blanks. */
export function escapePattern(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ +/g, '\\s+');
}

/**
 * A pattern that only matches whole words. `\b` must not be used on Vietnamese: it takes `ở` for a word's end.
 * @param source the inner pattern, for example `giao ban|họp`
 * @example wordPattern('quý').test('quý I') // true; not in 'quýt'
 */
export function wordPattern(source: string, flags = 'gu'): RegExp {
  return new RegExp(`${wordStart}(?:${source})${wordEnd}`, flags);
}

/**
 * A pattern for any of the given phrases as whole words, the longest first.
 * @example 'rà soát, đôn đốc'.match(anyPhrase(['đôn đốc', 'rà soát'])) // ['rà soát', 'đôn đốc']
 */
export function anyPhrase(phrases: readonly string[], flags = 'gu'): RegExp {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  return wordPattern(longestFirst.map(escapePattern).join('|'), flags);
}
