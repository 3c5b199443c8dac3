import type { BytesReader } from './bytes-reader';
import { operations, propertyChanges } from './property-changes';
import type { DocStyles } from './doc-styles';
import type { PropertyRun } from './word-binary';

/** How a letter looks, as far as a reader cares. */
export interface LetterLook {
  font: string | null;
  isHidden: boolean;
  isDeleted: boolean;
  isInserted: boolean;
  isCapitals: boolean;
  isSpecial: boolean;
  /** The sign that stands here instead of the letter, in a font of signs. */
  symbol: string | null;
}

/** A switch is off, on, as in the style, or its opposite. */
function switched(operand: BytesReader, before: boolean): boolean {
  const value = operand.length > 0 ? operand.u8(0) : 0;
  return value === 0x80 ? before : value === 0x81 ? !before : value !== 0;
}

/** Finds the look of letters by where they stand; asked from the front to the back it is quick. */
export class DocLetters {
  private readonly looks = new Map<string, LetterLook>();
  private at = 0;

  constructor(
    private readonly runs: readonly PropertyRun[],
    private readonly styles: DocStyles,
    private readonly fonts: readonly string[],
  ) {}

  /** The look of the letter at that place of the main stream, in a paragraph of that style. */
  look(place: number, style: number): LetterLook {
    let run = this.runs[this.at];
    if (run && place < run.start) this.at = 0;
    while (this.at < this.runs.length - 1 && place >= (this.runs[this.at]?.end ?? 0)) this.at++;
    run = this.runs[this.at];
    const changes = run && place >= run.start && place < run.end ? run.changes : null;
    const key = `${style}/${changes ? this.at : ''}`;
    const known = this.looks.get(key);
    if (known) return known;
    const look = this.make(style, changes);
    this.looks.set(key, look);
    return look;
  }

  private make(style: number, changes: BytesReader | null): LetterLook {
    const look: LetterLook = {
      font: this.fonts[this.styles.standardFont] ?? null,
      isHidden: false,
      isDeleted: false,
      isInserted: false,
      isCapitals: false,
      isSpecial: false,
      symbol: null,
    };
    for (const list of this.styles.characters(style)) this.apply(list, look);
    if (changes) this.apply(changes, look);
    return look;
  }

  private apply(list: BytesReader, look: LetterLook): void {
    for (const { operation, operand } of propertyChanges(list)) {
      if (operation === operations.isHidden) look.isHidden = switched(operand, look.isHidden);
      else if (operation === operations.isCapitals) look.isCapitals = switched(operand, look.isCapitals);
      else if (operation === operations.isDeleted) look.isDeleted = switched(operand, look.isDeleted);
      else if (operation === operations.isInserted) look.isInserted = switched(operand, look.isInserted);
      else if (operation === operations.isSpecial) look.isSpecial = switched(operand, look.isSpecial);
      else if (operation === operations.fontOther && operand.length >= 2)
        look.font = this.fonts[operand.u16(0)] ?? look.font;
      else if (operation === operations.symbol && operand.length >= 4) {
        look.font = this.fonts[operand.u16(0)] ?? look.font;
        look.symbol = String.fromCharCode(operand.u16(2));
      } else if (operation === operations.characterStyle && operand.length >= 2)
        for (const inner of this.styles.characters(operand.u16(0))) this.apply(inner, look);
    }
  }
}
