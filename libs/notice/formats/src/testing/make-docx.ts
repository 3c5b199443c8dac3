import { makeZip, type ZipEntry } from './make-zip';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';

/** One run of text, in a font if one is given. */
export function run(text: string, font?: string): string {
  const look = font ? `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>` : '';
  return `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of runs; with `list` at level `depth` of that list. */
export function paragraph(runs: string, list?: string, depth = 0): string {
  const place = list ? `<w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>` : '';
  return `<w:p>${place}${runs}</w:p>`;
}

/** A table cell; `properties` such as `<w:vMerge/>`. */
export function cell(text: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;
}

/** A table from rows of cells. */
export function table(rows: string[][]): string {
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** A level of a list pattern. */
export function level(depth: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
}

/** Writes a small .docx; `numbering` and `styles` are the insides of these parts. */
export function makeDocx(
  body: string,
  { numbering, styles, more = [] }: { numbering?: string; styles?: string; more?: ZipEntry[] } = {},
): Uint8Array {
  const part = (name: string, root: string, inside: string | undefined): ZipEntry[] =>
    inside === undefined ? [] : [{ name, data: `<?xml version="1.0"?><w:${root} ${w}>${inside}</w:${root}>` }];
  return makeZip([
    { name: '[Content_Types].xml', data: types },
    ...part('word/document.xml', 'document', `<w:body>${body}</w:body>`),
    ...part('word/numbering.xml', 'numbering', numbering),
    ...part('word/styles.xml', 'styles', styles),
    ...more,
  ]);
}
