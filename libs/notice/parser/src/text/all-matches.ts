const none: RegExpExecArray[] = [];

/**
 * What `text.matchAll(pattern)` finds, without the copy of the pattern that it makes each time: most texts have no match,
 * and then the copy is most of the work.
 * @param pattern global; what it returns is not to be changed
 * @example allMatches(/\d+/gu, 'quý 1, quý 2').map(({ index }) => index) // [4, 11]
 */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return none;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
