import type { SourceMap, Warning } from '@giao-ban/notice-model';
import { unpack, zipMembers, type ZipMember } from '../container/zip-archive';
import { UnreadableFile } from '../format-error';
import { DocumentWriter } from './document-writer';
import { ListNumbers } from '../lists/list-numbers';
import { readLists } from './read-lists';
import { StyleSheet } from './style-sheet';
import { child, children, parseXml, type XmlElement } from './xml-tree';

const longestPart = 16 * 1024 * 1024;
/** Text packs about ten to one; a thousand to one is a bomb. */
const highestRatio = 300;
const harmlessSize = 2 * 1024 * 1024;

function readPart(bytes: Uint8Array, members: readonly ZipMember[], name: string): XmlElement | undefined {
  const member = members.find((each) => each.name === name);
  if (!member) return undefined;
  if (member.size > harmlessSize && member.size > member.packedSize * highestRatio)
    throw new UnreadableFile('UNPACKED_TOO_LARGE');
  return parseXml(unpack(bytes, member, longestPart));
}

const trackedChanges: Warning = {
  code: 'tracked-changes',
  message:
    'Tệp Word còn các sửa đổi chưa chấp nhận; đã đọc theo bản sau khi sửa. Hãy kiểm tra đó có phải bản ban hành.',
};
const externalReference: Warning = {
  code: 'external-reference',
  message: 'Tệp có liên kết hoặc hình ảnh trỏ ra ngoài; phần đó không được tải về.',
};
const macros: Warning = {
  code: 'macros-ignored',
  message: 'Tệp Word có chứa macro; macro không được chạy và không được lưu.',
};

function warningsOf(members: readonly ZipMember[], relations: XmlElement | undefined, changed: boolean): Warning[] {
  const isExternal = children(child(relations, 'Relationships')).some(
    ({ attributes }) => attributes.TargetMode === 'External' && !/\/hyperlink$/.test(attributes.Type ?? ''),
  );
  const hasMacros = members.some(({ name }) => /vbaProject\.bin$/i.test(name));
  return [
    ...(changed ? [trackedChanges] : []),
    ...(isExternal ? [externalReference] : []),
    ...(hasMacros ? [macros] : []),
  ];
}

/** A Word document as a page. */
export interface DocxPage {
  html: string;
  /** Paragraph numbers of the stretches of `html`. */
  map: SourceMap;
  warnings: Warning[];
}

/**
 * Reads a .docx: text in order, automatic numbers written out, tables as tables, old fonts decoded. Pictures, macros and
 * whatever lies outside the file are not touched.
 * @throws UnreadableFile
 * @example docxToHtml(bytes).html // '<html><body>\n<p>I. CÔNG TÁC THÁNG 4</p> ...'
 */
export function docxToHtml(bytes: Uint8Array): DocxPage {
  const members = zipMembers(bytes);
  const part = (name: string) => readPart(bytes, members, name);
  const body = child(child(part('word/document.xml'), 'document'), 'body');
  if (!body) throw new UnreadableFile('DAMAGED_FILE', 'thiếu phần nội dung Word');
  const styles = new StyleSheet(child(part('word/styles.xml'), 'styles'));
  const numbers = new ListNumbers(readLists(child(part('word/numbering.xml'), 'numbering')));
  const writer = new DocumentWriter(styles, numbers);
  const { html, map, hasChanges } = writer.write(body);
  return { html, map, warnings: warningsOf(members, part('word/_rels/document.xml.rels'), hasChanges) };
}
