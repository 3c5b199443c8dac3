import { child, children, valueOf, type XmlElement } from './xml-tree';

/** A cell and how far it reaches; `elements` are the cells of the file that it is made of. */
export interface GridCell {
  elements: XmlElement[];
  rows: number;
  columns: number;
}

const widest = 60;

/** Rows, also inside of controls and changes. */
function within(element: XmlElement, name: string): XmlElement[] {
  return children(element).flatMap((inner) => {
    if (inner.name === name) return [inner];
    const isWrapper = ['sdt', 'sdtContent', 'ins', 'customXml', 'moveTo'].includes(inner.name);
    return isWrapper ? within(inner, name) : [];
  });
}

/**
 * The cells of a Word table row by row. A cell that is merged downwards stands once, with its number of rows, and takes the
 * text of those it covers.
 */
export function tableGrid(table: XmlElement): GridCell[][] {
  const above = new Map<number, GridCell>();
  return within(table, 'tr').map((row) => {
    const cells: GridCell[] = [];
    let column = 0;
    for (const element of within(row, 'tc')) {
      const properties = child(element, 'tcPr');
      const columns = Math.max(1, Math.min(widest, Number(valueOf(properties, 'gridSpan') ?? 1) || 1));
      const merge = child(properties, 'vMerge');
      const continued = merge && merge.attributes.val !== 'restart' ? above.get(column) : undefined;
      if (continued) {
        continued.rows++;
        continued.elements.push(element);
      } else {
        const cell = { elements: [element], rows: 1, columns };
        cells.push(cell);
        if (merge) above.set(column, cell);
        else above.delete(column);
      }
      column += columns;
    }
    return cells;
  });
}
