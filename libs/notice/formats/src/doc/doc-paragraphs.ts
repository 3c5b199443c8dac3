import { BytesReader } from './bytes-reader';
import type { DocStyles } from './doc-styles';
import { operations, propertyChanges } from './property-changes';
import type { PropertyRun } from './word-binary';

/** How a cell of a row is merged with the one above it. */
export type VerticalMerge = 'none' | 'begins' | 'continues';

/** What a reader must know of a paragraph. */
export interface ParagraphLook {
  style: number;
  /** Number of its list, 0 for none. */
  list: number;
  level: number;
  isInTable: boolean;
  /** It is no paragraph but the mark at the end of a table row. */
  endsRow: boolean;
  /** For the end of a row: how its cells are merged. */
  merges: VerticalMerge[];
}

const cellSize = 20;

/** Cells are described behind the list of their edges: the middle bits of each description tell of merging. */
function mergesOf(definition: BytesReader): VerticalMerge[] {
  if (definition.length < 3) return [];
  const count = Math.min(63, definition.u8(0));
  const first = 1 + (count + 1) * 2;
  return Array.from({ length: count }, (_, i) => {
    const at = first + i * cellSize;
    if (at + 2 > definition.length) return 'none';
    const merge = (definition.u16(at) >> 5) & 3;
    return merge === 1 ? 'continues' : merge === 3 ? 'begins' : 'none';
  });
}

/** Finds the look of paragraphs by where their end marks stand. */
export class DocParagraphs {
  private at = 0;

  constructor(
    private readonly runs: readonly PropertyRun[],
    private readonly styles: DocStyles,
  ) {}

  look(place: number): ParagraphLook {
    if (place < (this.runs[this.at]?.start ?? 0)) this.at = 0;
    while (this.at < this.runs.length - 1 && place >= (this.runs[this.at]?.end ?? 0)) this.at++;
    const run = this.runs[this.at];
    const isHere = run !== undefined && place >= run.start && place < run.end;
    const style = isHere ? run.style : 0;
    const look: ParagraphLook = { style, list: 0, level: 0, isInTable: false, endsRow: false, merges: [] };
    for (const list of this.styles.paragraph(style)) this.apply(list, look);
    if (isHere) this.apply(run.changes, look);
    return look;
  }

  private apply(list: BytesReader, look: ParagraphLook): void {
    for (const { operation, operand } of propertyChanges(list)) {
      if (operand.length === 0) continue;
      if (operation === operations.list) look.list = operand.u16(0);
      else if (operation === operations.listLevel) look.level = operand.u8(0);
      else if (operation === operations.inTable) look.isInTable = operand.u8(0) === 1;
      else if (operation === operations.endsRow) look.endsRow = operand.u8(0) === 1;
      else if (operation === operations.tableDefinition) look.merges = mergesOf(operand);
    }
  }
}
