import { decodeText } from '@giao-ban/notice-reader';
import { SaxesParser } from 'saxes';
import { UnreadableFile } from '../format-error';

/** An element of an XML part; names are without their prefix (`p`, `tbl`, `val`). */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

const deepest = 200;
const mostElements = 1_000_000;

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** Names come from the document: an object without a prototype has nothing that they could hide or change. */
function localAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const local: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined && !name.startsWith('w:rsid') && !name.startsWith('xmlns')) local[localName(name)] = value;
  }
  return local;
}

class TreeBuilder {
  readonly root: XmlElement = { name: '', attributes: {}, children: [] };
  private readonly open: XmlElement[] = [this.root];
  private count = 0;

  enter(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.open.length > deepest || ++this.count > mostElements)
      throw new UnreadableFile('DAMAGED_FILE', 'cấu trúc lồng quá sâu hoặc quá lớn');
    const element = { name: localName(name), attributes: localAttributes(attributes), children: [] };
    this.open.at(-1)?.children.push(element);
    this.open.push(element);
  }

  leave(): void {
    this.open.pop();
  }

  text(text: string): void {
    this.open.at(-1)?.children.push(text);
  }
}

/**
 * Reads a part of an office document. Declarations of entities are refused, so nothing outside can be named and nothing
 * can be made to grow.
 * @throws UnreadableFile where it is not well-formed
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const source = decodeText(bytes)?.text;
  if (source === undefined) throw new UnreadableFile('DAMAGED_FILE', 'nội dung không phải XML');
  const builder = new TreeBuilder();
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new UnreadableFile('DAMAGED_FILE', 'có khai báo DTD');
  });
  parser.on('error', () => {
    throw new UnreadableFile('DAMAGED_FILE', 'XML sai cú pháp');
  });
  parser.on('opentag', ({ name, attributes }) => builder.enter(name, attributes));
  parser.on('closetag', () => builder.leave());
  parser.on('text', (text) => builder.text(text));
  parser.on('cdata', (text) => builder.text(text));
  parser.write(source).close();
  return builder.root;
}

/** The first child element of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((node): node is XmlElement => typeof node !== 'string' && node.name === name);
}

/** All child elements, or those of that name. */
export function children(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (node): node is XmlElement => typeof node !== 'string' && (name === undefined || node.name === name),
  );
}

/** The `w:val` of a child: `<w:numFmt w:val="bullet"/>`. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes.val;
}

/** Whether a switch such as `<w:vanish/>` is on; `null` where it is not there. */
export function isOn(element: XmlElement | undefined, name: string): boolean | null {
  const found = child(element, name);
  if (!found) return null;
  return !['0', 'false', 'off', 'none'].includes(found.attributes.val ?? 'true');
}
