/**
 * Breaks a name into lines of about so many letters, at spaces only; nothing is cut.
 *
 * @example
 * wrapWords('Trung tâm Ứng dụng và Dịch vụ', 16); // ['Trung tâm Ứng', 'dụng và Dịch vụ']
 */
export function wrapWords(name: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
