import type { Deadline, Unit } from '@giao-ban/notice-model';
import type { OutlineNode } from '../outline/outline';
import { splitSentences, type Range } from '../text/split-sentences';
import { describeUnits, unitListAt } from '../units/unit-list';
import { subjectUnit } from '../units/subject-unit';
import { unitHeading } from '../units/unit-heading';
import { matchKey } from '@giao-ban/shared-kernel';
import type { Body, Draft } from './draft';
import { isLeadIn, isNote, kidsAreOrders } from './lead-in';
import { commands, orders } from './order-words';
import { isSectionHeading, regionOf, type Region } from './section-heading';
import { columnsOf, isRow, rowOf, type Column } from './task-table';

/** Reads the deadline of a heading or of a closing line. */
export type ReadDeadline = (text: string) => Deadline | null;

interface Place {
  unit: Unit | null;
  region: Region;
  path: number[];
  common: Deadline | null;
}

class BodyCollector {
  readonly body: Body = { drafts: [], remarks: [], leftOver: [], headings: [] };

  constructor(private readonly readDeadline: ReadDeadline) {}

  children(parent: OutlineNode, place: Place): void {
    const here: Place = { ...place };
    const hasUnits = parent.children.some(({ mark }) => mark !== null);
    let counter = 0;
    let columns: Column[] | null = null;
    for (const node of parent.children) {
      const ordinal = node.mark?.ordinal ?? null;
      if (isRow(node)) {
        columns = this.row(node, here, columns, ++counter);
        continue;
      }
      if (node.mark !== null || unitHeading(node.text, node.key)) {
        counter = ordinal ?? counter + 1;
        this.node(node, { ...here, path: [...place.path, counter] });
      } else counter = this.running(node, here, place.path, hasUnits, counter);
    }
  }

  /** A paragraph with a number, a bullet or the name of a unit. */
  private node(node: OutlineNode, place: Place): void {
    const heading = unitHeading(node.text, node.key);
    if (heading) {
      const inside = {
        ...place,
        unit: heading.unit,
        common: this.headingDeadline(node.text.slice(0, heading.orderAt)) ?? place.common,
      };
      if (heading.orderAt < node.text.length)
        this.order(node, node.start + heading.orderAt, { ...inside, path: [...place.path, 1] });
      else this.children(node, inside);
    } else if (isSectionHeading(node)) this.section(node, place);
    else this.order(node, node.start, place);
  }

  private section(node: OutlineNode, place: Place): void {
    this.body.headings.push(node.text);
    const region = regionOf(node.key, place.region);
    const mass = region === 'orders' && !place.unit ? massOrganisations(node) : null;
    const common = this.headingDeadline(node.text) ?? place.common;
    this.children(node, { ...place, region, unit: place.unit ?? mass, common });
  }

  /** `Phòng Quản lý khoa học (hoàn thành trước 15/3):`; the period that a heading plans is no deadline. */
  private headingDeadline(text: string): Deadline | null {
    return /hoàn thành|thời hạn|xong|chậm nhất|muộn nhất|trước ngày|hạn:/iu.test(text) ? this.readDeadline(text) : null;
  }

  /** An order with what stands under it: details become items, orders of their own become directives. */
  private order(node: OutlineNode, start: number, place: Place): void {
    if (place.region !== 'orders') return this.told(node, place);
    const text = node.text.slice(start - node.start);
    const kids = node.children.filter((child) => !isNote(child));
    const end =
      kids.length === node.children.length
        ? node.end
        : Math.max(node.end, ...node.children.filter(isNote).map((child) => child.end));
    if (kids.length === 0) return this.push(start, end, place, []);
    const key = matchKey(text);
    if (!kidsAreOrders(kids)) return this.withItems(start, node, place);
    const subject = subjectUnit(text, key)?.unit ?? null;
    if (!isLeadIn(text, key)) this.push(start, node.end, place, []);
    this.children(node, { ...place, unit: place.unit ?? subject });
  }

  private withItems(start: number, node: OutlineNode, place: Place): void {
    const below = flatten(node);
    this.push(
      start,
      below.at(-1)?.end ?? node.end,
      place,
      below.map(({ text }) => text),
    );
  }

  /** In an assessment only a sentence that commands is an order. */
  private told(node: OutlineNode, place: Place): void {
    if (place.region === 'assessment') this.sentences(node, place, place.path, 0);
    this.children(node, place);
  }

  /** A paragraph without mark: a heading of the rest, an address for what follows, or prose. */
  private running(node: OutlineNode, here: Place, path: number[], hasUnits: boolean, counter: number): number {
    if (this.extendsLast(node)) return counter;
    if (isSectionHeading(node)) {
      here.region = regionOf(node.key, here.region);
      this.body.headings.push(node.text);
      return counter;
    }
    const common = this.closingDeadline(node, path);
    if (common) return counter;
    if (here.region === 'skip') return counter;
    if (isLeadIn(node.text, node.key)) {
      here.unit = addressee(node) ?? here.unit;
      return counter;
    }
    const base = hasUnits && counter === 0 ? [...path, 0] : path;
    const made = this.sentences(node, here, base, hasUnits && counter === 0 ? 0 : counter);
    return hasUnits && base.length > path.length ? counter : made;
  }

  /** `(Thời hạn: trước 15/3)` on a line of its own belongs to the order above. */
  private extendsLast(node: OutlineNode): boolean {
    const last = this.body.drafts.at(-1);
    if (!last || !isNote(node) || node.start - last.end > 3) return false;
    last.end = node.end;
    return true;
  }

  /** `Các nội dung trên hoàn thành trước 30/9`: one deadline for all orders of the heading. */
  private closingDeadline(node: OutlineNode, path: number[]): boolean {
    if (
      !/^(?:các|những|toàn bộ|tất cả) (?:các )?(?:nội dung|nhiệm vụ|công việc)(?: nêu| được giao)? (?:trên|ở trên|này)/u.test(
        node.key,
      )
    )
      return false;
    const deadline = this.readDeadline(node.text);
    if (!deadline) return false;
    const under = (draft: Draft) => path.every((step, i) => draft.path[i] === step);
    for (const draft of this.body.drafts.filter(under)) draft.common ??= deadline;
    return true;
  }

  private sentences(node: OutlineNode, place: Place, path: number[], from: number): number {
    let counter = from;
    const pieces = joinNotes(node.text, splitSentences(node.text));
    let told: Range | null = null;
    const flush = () => {
      if (told)
        this.body.remarks.push({ start: node.start + told.start, end: node.start + told.end, unit: place.unit });
      told = null;
    };
    for (const piece of pieces) {
      const key = node.key.slice(piece.start, piece.end);
      if (place.region === 'assessment' ? commands(key) : orders(key)) {
        flush();
        this.push(node.start + piece.start, node.start + piece.end, { ...place, path: [...path, ++counter] }, []);
      } else if (place.region === 'assessment') told = told ? { start: (told as Range).start, end: piece.end } : piece;
      else this.body.leftOver.push({ start: node.start + piece.start, end: node.start + piece.end });
    }
    flush();
    return counter;
  }

  private row(node: OutlineNode, here: Place, columns: Column[] | null, ordinal: number): Column[] | null {
    const row = rowOf(node);
    const head = columnsOf(row);
    if (head) return head;
    const filled = row.filter(({ text }) => text !== '');
    const only =
      filled.length === 1 || (filled.length === 2 && /^[\dIVX]{1,4}\.?$/u.test(filled[0]?.text ?? ''))
        ? filled.at(-1)
        : undefined;
    if (only && (!columns || filled.length === 1 || unitHeading(only.text, matchKey(only.text)))) {
      here.unit = unitHeading(only.text, matchKey(only.text))?.unit ?? here.unit;
      return columns;
    }
    const cell = (column: Column) => row[columns?.indexOf(column) ?? -1]?.text ?? '';
    const content = row[columns?.indexOf('content') ?? -1];
    if (!columns || !content || content.text === '') this.body.leftOver.push({ start: node.start, end: node.end });
    else {
      const other = { lead: cell('lead'), partners: cell('partners'), deadline: cell('deadline') };
      const lead = other.lead ? unitOfCell(other.lead) : here.unit;
      this.push(content.start, content.end, { ...here, unit: lead, path: [...here.path, ordinal] }, [], other);
    }
    return columns;
  }

  private push(start: number, end: number, place: Place, items: string[], row?: Draft['row']): void {
    const draft: Draft = { path: place.path, start, end, unit: place.unit, items, common: place.common };
    this.body.drafts.push(row ? { ...draft, row } : draft);
  }
}

function flatten(node: OutlineNode): OutlineNode[] {
  return node.children.flatMap((child) => [child, ...flatten(child)]);
}

function unitOfCell(text: string): Unit {
  const units = unitListAt(text, matchKey(text), 0, true);
  return describeUnits(text, units.length > 0 ? units : [{ start: 0, end: text.length, raw: text }]);
}

function addressee({ text, key }: OutlineNode): Unit | null {
  const heading = unitHeading(text, key);
  return (
    heading?.unit ??
    subjectUnit(text, key)?.unit ??
    subjectUnit(text.replace(/:$/u, ' thực hiện'), key.replace(/:$/u, ' thực hiện'))?.unit ??
    null
  );
}

function massOrganisations({ text, key }: OutlineNode): Unit | null {
  return /(?:đoàn thể|công đoàn|đoàn thanh niên|công tác đảng|chi bộ|đảng bộ)/u.test(key)
    ? { raw: text.replace(/:$/u, ''), families: ['mass-organisations'], external: false }
    : null;
}

/** `... Hoàn thành trước ngày 15/3.` is no order of its own but the end of the one before. */
function joinNotes(text: string, sentences: Range[]): Range[] {
  const joined: Range[] = [];
  for (const sentence of sentences) {
    const own = text.slice(sentence.start, sentence.end);
    const last = joined.at(-1);
    const isShortNote =
      own.length < 110 &&
      /^(?:Hoàn thành|Xong|Thời gian|Thời hạn|Hạn |Báo cáo (?:kết quả )?(?:về |cho )?(?:Lãnh đạo|Giám đốc|Văn phòng|Sở))/u.test(
        own,
      );
    if (last && isShortNote) last.end = sentence.end;
    else joined.push({ ...sentence });
  }
  return joined;
}

/** Walks the outline of the body and takes out orders, remarks on the past, and what is neither. */
export function collectBody(root: OutlineNode, readDeadline: ReadDeadline): Body {
  const collector = new BodyCollector(readDeadline);
  collector.children(root, { unit: null, region: 'orders', path: [], common: null });
  return collector.body;
}
