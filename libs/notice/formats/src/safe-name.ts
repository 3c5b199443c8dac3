const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
const longest = 80;

/**
 * A file's name as it may be shown and logged: a name is data, and may hold folders, line breaks or letters that turn
 * the reading direction.
 * @example safeName('../../thang-3\u202etxt.exe') // 'thang-3txt.exe'
 */
export function safeName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).pop() ?? '';
  const shown = last.replace(unseen, '').replace(/\s+/gu, ' ').trim();
  const letters = [...shown];
  if (letters.length === 0) return 'không tên';
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : shown;
}

const mostFolders = 8;

/**
 * The name of a file inside of a container, below the container's own: folders stay as words, ways out do not.
 * @example nameInside('thu.zip', '..\\thang-3/tb.docx') // 'thu.zip/thang-3/tb.docx'
 */
export function nameInside(container: string, member: string): string {
  const steps = member.split(/[/\\]/).filter((step) => !/^(?:\s*|\.{1,2}|[a-z]:)$/i.test(step.replace(unseen, '')));
  const shown = steps.slice(-mostFolders).map(safeName);
  return [container, ...(shown.length > 0 ? shown : ['không tên'])].join('/');
}
