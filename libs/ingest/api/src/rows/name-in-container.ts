const arrow = ' › ';

/**
 * What a document out of an archive or a mail is called: the container, then the way to it. The names are data already
 * made harmless; they only must not look like paths.
 *
 * @param path the container's name and the way inside of it, as the reader gives it
 * @example nameInContainer('thang-3.zip', 'thang-3.zip/so/tb-12.docx') // 'thang-3.zip › so › tb-12.docx'
 */
export function nameInContainer(container: string, path: string): string {
  const inside = path.startsWith(`${container}/`) ? path.slice(container.length + 1) : '';
  return [container, ...inside.split('/').filter((step) => step !== '')].join(arrow);
}

/** @example nameAlone('thang-3.zip › so › tb-12.docx') // 'tb-12.docx' */
export const nameAlone = (name: string): string => name.split(arrow).at(-1) ?? name;
