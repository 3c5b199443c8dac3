/**
 * Hands the browser a file that was made on this page; nothing is sent anywhere.
 *
 * @example
 * saveFile('bang.csv', 'text/csv', toCsv(table));
 */
export function saveFile(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
