import { finding, type Deadline, type Finding } from '@giao-ban/notice-model';
import { foundBy, lessSure, type Found } from '../found';
import type { OutlineNode } from '../outline/outline';
import type { Range } from '../text/split-sentences';
import { subjectUnit } from '../units/subject-unit';
import type { ReadUnitHeading } from '../units/heading-reader';
import type { UnitHeading } from '../units/unit-heading';
import type { Body, Draft, Place } from './draft';
import { addressee, isEnclosure, isLeadIn, isNote, massOrganisations, namesAllAbove, standsAlone } from './lead-in';
import { foundInSentence, foundInList } from './find-order';
import { commands, isPraise, orders } from './order-words';
import { readRow } from './read-row';
import { assessmentInLine, fromPosition, isSectionHeading, looksLikeUnit, regionOf } from './section-heading';
import { sentencesOf } from './sentences-of';
import { columnsOf, isRow, rowOf, type Column } from './task-table';

/** Reads the deadline of a heading or of a closing line. */
export type ReadDeadline = (text: string) => Deadline | null;

class BodyCollector {
  readonly body: Body = { drafts: [], remarks: [], leftOver: [], used: [], headings: [] };

  constructor(
    private readonly readDeadline: ReadDeadline,
    private readonly unitHeadingOf: ReadUnitHeading,
  ) {}

  /** The number behind the last section: an annex is one more. */
  get nextSection(): number {
    return this.body.drafts.reduce((last, { path }) => Math.max(last, path[0] ?? 0), 0) + 1;
  }

  children(parent: OutlineNode, place: Place): void {
    const here: Place = { ...place };
    const hasNumbers = parent.children.some(({ mark }) => mark !== null);
    let counter = 0;
    let columns: Column[] | null = null;
    for (const node of parent.children) {
      if (isRow(node)) {
        columns = this.row(node, here, columns, counter + 1);
        counter = this.lastOrdinal(counter, here.path);
      } else if (node.mark !== null || this.headingOf(node)) {
        counter = node.mark?.ordinal ?? counter + 1;
        this.node(node, { ...here, path: [...place.path, counter] });
      } else counter = this.running(node, here, hasNumbers, counter);
    }
  }

  private headingOf({ text, key }: OutlineNode): UnitHeading | null {
    return this.unitHeadingOf(text, key);
  }

  private lastOrdinal(counter: number, path: readonly number[]): number {
    const last = this.body.drafts.at(-1)?.path ?? [];
    return last.length === path.length + 1 ? Math.max(counter, last.at(-1) ?? 0) : counter;
  }

  /** A paragraph with a number, a bullet or the name of a unit. */
  private node(node: OutlineNode, place: Place): void {
    if (this.closesWithDeadline(node, place.path.slice(0, -1))) return this.use(node);
    const assessed = assessmentInLine(node);
    if (assessed) {
      this.body.headings.push(node.text.slice(0, node.text.indexOf(':')));
      return this.told(assessed, { ...place, region: 'assessment' });
    }
    const heading = this.headingOf(node);
    if (heading) {
      const common = this.addressDeadline(node.text.slice(0, heading.orderAt)) ?? place.common;
      const inside = { ...place, unit: { value: heading.unit, finding: heading.finding }, common };
      if (heading.orderAt >= node.text.length) {
        this.use(node);
        this.children(node, inside);
      } else {
        const inLine = finding('order-in-heading-line');
        this.order(node, node.start + heading.orderAt, { ...inside, path: [...place.path, 1] }, inLine);
      }
    } else if (isSectionHeading(node)) this.section(node, place);
    else this.order(node, node.start, place);
  }

  private section(node: OutlineNode, place: Place): void {
    this.use(node);
    this.body.headings.push(node.text);
    const region = regionOf(node.key, place.region);
    const mass = region === 'orders' && !place.unit ? massOrganisations(node) : null;
    const common = this.headingDeadline(node.text) ?? place.common;
    const isUnderUnreadable = looksLikeUnit(node.key);
    this.children(node, { ...place, region, unit: place.unit ?? mass, common, isUnderUnreadable });
  }

  /** `Phòng Quản lý khoa học (hoàn thành trước 15/3):`; the period that a heading plans is no deadline. */
  private headingDeadline(text: string): Found<Deadline> | null {
    const isLimit = /hoàn thành|thời hạn|xong|chậm nhất|muộn nhất|trước ngày|hạn:/iu.test(text);
    return isLimit ? this.limitOf(text) : null;
  }

  /** `Văn phòng Sở thực hiện trong quý II các việc sau:`: said to a unit, the period is a limit. */
  private addressDeadline(text: string): Found<Deadline> | null {
    return /(?:thực hiện|làm|triển khai) trong (?:tháng|quý|tuần)/iu.test(text)
      ? this.limitOf(text)
      : this.headingDeadline(text);
  }

  private limitOf(text: string): Found<Deadline> | null {
    const deadline = this.readDeadline(text);
    return deadline && foundBy(deadline, 'deadline-of-heading');
  }

  /** An order with what stands under it: details become items, orders of their own become directives. */
  private order(node: OutlineNode, start: number, place: Place, inLine: Finding | null = null): void {
    if (place.region !== 'orders') return this.told(fromPosition(node, start), place);
    const text = node.text.slice(start - node.start);
    const key = node.key.slice(start - node.start);
    const order = inLine ?? foundInList(text, key);
    const notes = node.children.filter(isNote);
    const kids = node.children.filter((child) => !isNote(child));
    if (kids.length === 0 && isPraise(key)) this.praise(node, place);
    else if (kids.length === 0) this.push(start, notes.at(-1)?.end ?? node.end, place, order);
    else if (!standsAlone(kids, text, key)) this.withItems(start, node, place, order);
    else {
      const subject = subjectUnit(text, key)?.unit;
      const announces = isLeadIn(text, key);
      if (announces) this.use(node);
      else this.push(start, node.end, place, finding('order-above-orders'));
      const unit = place.unit ?? (subject ? foundBy(subject, 'unit-addressed') : null);
      const common = (announces && subject ? this.addressDeadline(text) : null) ?? place.common;
      this.children(node, { ...place, unit, common });
    }
  }

  /** `Ghi nhận cố gắng của Trung tâm: doanh thu đạt ...`: what the praise tells of past work. */
  private praise(node: OutlineNode, place: Place): void {
    const tells = /[:.]\s+(?=\S)/u.exec(node.text);
    if (!tells) return this.leave(node);
    this.told(fromPosition(node, node.start + tells.index + tells[0].length), { ...place, region: 'assessment' });
  }

  private withItems(start: number, node: OutlineNode, place: Place, order: Finding): void {
    const below = flatten(node);
    const items = below.map(({ text }) => text);
    this.push(start, below.at(-1)?.end ?? node.end, place, lessSure(order, finding('order-with-items')), items);
  }

  /** In an assessment only a sentence that commands is an order. */
  private told(node: OutlineNode, place: Place): void {
    if (place.region === 'assessment') this.sentences(node, place, place.path, 0);
    else this.use(node);
    this.children(node, place);
  }

  /** A paragraph without mark: a heading of the rest, an address for what follows, or prose. */
  private running(node: OutlineNode, here: Place, hasNumbers: boolean, counter: number): number {
    if (this.extendsLast(node)) return counter;
    if (here.region !== 'skip' && !this.announces(node, here)) return this.prose(node, here, hasNumbers, counter);
    this.use(node);
    return counter;
  }

  /** Whether a paragraph without mark is about the ones before or behind it, and what it says of them. */
  private announces(node: OutlineNode, here: Place): boolean {
    if (this.closesWithDeadline(node, here.path) || isEnclosure(node)) return true;
    if (isSectionHeading(node)) {
      here.region = regionOf(node.key, here.region);
      this.body.headings.push(node.text);
      return true;
    }
    if (!isLeadIn(node.text, node.key)) return false;
    here.unit = addressee(node) ?? here.unit;
    return true;
  }

  /** Prose before the first numbered unit is unit `0`. */
  private prose(node: OutlineNode, here: Place, hasNumbers: boolean, counter: number): number {
    if (!hasNumbers) return this.sentences(node, here, here.path, counter);
    if (counter > 0) return this.sentences(node, { ...here, isBehindList: true }, here.path, counter);
    this.sentences(node, here, [...here.path, 0], 0);
    return counter;
  }

  /** `(Thời hạn: trước 15/3)` on a line of its own belongs to the order above. */
  private extendsLast(node: OutlineNode): boolean {
    const last = this.body.drafts.at(-1);
    if (!last || !isNote(node) || node.start - last.end > 3) return false;
    last.end = node.end;
    return true;
  }

  /** `Các nội dung trên hoàn thành trước 30/9`: one deadline for all orders of the heading. */
  private closesWithDeadline(node: OutlineNode, path: readonly number[]): boolean {
    const deadline = namesAllAbove(node.key) ? this.readDeadline(node.text) : null;
    if (!deadline) return false;
    const isUnder = (draft: Draft) => path.every((step, i) => draft.path[i] === step);
    const common = foundBy(deadline, 'deadline-of-all-above');
    for (const draft of this.body.drafts.filter(isUnder)) draft.common ??= common;
    return true;
  }

  private sentences(node: OutlineNode, place: Place, path: readonly number[], from: number): number {
    const isAssessment = place.region === 'assessment';
    let counter = from;
    let told: Range | null = null;
    const flush = () => {
      if (told) this.body.remarks.push({ ...told, unit: place.unit });
      told = null;
    };
    for (const { start, end, key } of sentencesOf(node)) {
      if (isLeadIn(key, key)) this.use({ start, end });
      else if (isAssessment ? commands(key) : orders(key)) {
        flush();
        const order = foundInSentence(key, isAssessment);
        this.push(start, end, { ...place, path: [...path, ++counter] }, order);
      } else if (isAssessment) told = { start: (told as Range | null)?.start ?? start, end };
      else this.body.leftOver.push({ start, end });
    }
    flush();
    return counter;
  }

  private row(node: OutlineNode, here: Place, columns: Column[] | null, ordinal: number): Column[] | null {
    const head = columnsOf(rowOf(node));
    if (head) this.use(node);
    if (head) return head;
    const read = readRow(node, columns, here.unit);
    if (read.kind === 'group') {
      here.unit = read.unit ?? here.unit;
      this.use(node);
    } else if (read.kind === 'other') this.leave(node);
    else
      this.body.drafts.push({ ...read.draft, path: [...here.path, ordinal], common: here.common, isBehindList: false });
    return columns;
  }

  private push(start: number, end: number, place: Place, order: Finding, items: string[] = []): void {
    const { path, unit, common, isBehindList = false, isUnderUnreadable = false } = place;
    const draft = { path: [...path], start, end, order, unit, items, common, isBehindList, isUnderUnreadable };
    this.body.drafts.push(draft);
  }

  private use({ start, end }: Range): void {
    this.body.used.push({ start, end });
  }

  private leave({ start, end }: Range): void {
    this.body.leftOver.push({ start, end });
  }
}

function flatten(node: OutlineNode): OutlineNode[] {
  return node.children.flatMap((child) => [child, ...flatten(child)]);
}

/** Walks the outline of the body and takes out orders, remarks on the past, and what is neither. */
export function collectBody(
  roots: readonly OutlineNode[],
  readDeadline: ReadDeadline,
  headingOf: ReadUnitHeading,
): Body {
  const collector = new BodyCollector(readDeadline, headingOf);
  roots.forEach((root, i) => {
    const path = i === 0 ? [] : [collector.nextSection];
    collector.children(root, { unit: null, region: 'orders', path, common: null });
  });
  return collector.body;
}
