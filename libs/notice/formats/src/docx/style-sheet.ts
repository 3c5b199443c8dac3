import { child, children, isOn, valueOf, type XmlElement } from './xml-tree';

/** A paragraph's place in a list; `numId` 0 takes it out of one. */
export interface ListPlace {
  numId: string;
  depth: number | null;
}

export interface RunLook {
  font: string | null;
  isHidden: boolean | null;
  isCapitals: boolean | null;
}

/** The font that Word uses for letters beyond ASCII. */
function fontOf(properties: XmlElement | undefined): string | null {
  const fonts = child(properties, 'rFonts')?.attributes;
  return fonts?.hAnsi ?? fonts?.ascii ?? null;
}

/** What a run says of its own look. */
export function runLook(properties: XmlElement | undefined): RunLook {
  return {
    font: fontOf(properties),
    isHidden: isOn(properties, 'vanish'),
    isCapitals: isOn(properties, 'caps'),
  };
}

/** What a paragraph says of its place in a list. */
export function listPlace(properties: XmlElement | undefined): ListPlace | null {
  const numbering = child(properties, 'numPr');
  const numId = valueOf(numbering, 'numId');
  if (numId === undefined) return null;
  const depth = valueOf(numbering, 'ilvl');
  return { numId, depth: depth === undefined ? null : Number(depth) || 0 };
}

/** What looks come from the styles of a document. */
export class StyleSheet {
  private readonly styles: Map<string, XmlElement>;
  private readonly defaults: RunLook;
  private readonly standard: string | undefined;

  constructor(sheet: XmlElement | undefined) {
    const all = children(sheet, 'style');
    this.styles = new Map(all.map((style) => [style.attributes.styleId ?? '', style]));
    this.standard = all.find(({ attributes }) => attributes.type === 'paragraph' && attributes.default === '1')
      ?.attributes.styleId;
    this.defaults = runLook(child(child(child(sheet, 'docDefaults'), 'rPrDefault'), 'rPr'));
  }

  /** The look of a run by its own words, its style, its paragraph's style and the document, in this order. */
  look(own: RunLook, runStyle: string | undefined, paragraphStyle: string | undefined): RunLook {
    const sources = [own, ...this.looks(runStyle), ...this.looks(paragraphStyle ?? this.standard), this.defaults];
    const first = <K extends keyof RunLook>(key: K) => sources.find((look) => look[key] !== null)?.[key] ?? null;
    return { font: first('font'), isHidden: first('isHidden'), isCapitals: first('isCapitals') };
  }

  /** The list that a paragraph style belongs to, with the style that says so. */
  listOf(style: string | undefined): { place: ListPlace; style: string } | null {
    for (const [id, element] of this.ancestry(style ?? this.standard)) {
      const place = listPlace(child(element, 'pPr'));
      if (place) return { place, style: id };
    }
    return null;
  }

  private looks(style: string | undefined): RunLook[] {
    return this.ancestry(style).map(([, element]) => runLook(child(element, 'rPr')));
  }

  /** A style and those it is based on; a loop ends where it began. */
  private ancestry(style: string | undefined): [string, XmlElement][] {
    const line = new Map<string, XmlElement>();
    for (let id = style; id !== undefined && !line.has(id) && line.size < 20;) {
      const element = this.styles.get(id);
      if (!element) break;
      line.set(id, element);
      id = valueOf(element, 'basedOn');
    }
    return [...line];
  }
}
