import { legacyFont, lettersOfFont, type LegacyFont } from './legacy-font';

interface Stretch {
  text: string;
  font: LegacyFont | null;
  isCapitals: boolean;
}

const isSameFont = (a: LegacyFont | null, b: LegacyFont | null) =>
  a?.charset === b?.charset && a?.isCapitals === b?.isCapitals;

/** Collects the runs of a paragraph; those of one kind of font are decoded together, since VNI splits letters in two. */
export class RunText {
  private readonly stretches: Stretch[] = [];

  add(text: string, fontName: string | null, isCapitals: boolean): void {
    if (text === '') return;
    const font = legacyFont(fontName);
    const last = this.stretches.at(-1);
    if (last && last.isCapitals === isCapitals && isSameFont(last.font, font)) last.text += text;
    else this.stretches.push({ text, font, isCapitals });
  }

  /** @returns the letters of the paragraph as they are seen */
  finish(): string {
    return this.stretches
      .map(({ text, font, isCapitals }) => {
        // The soft hyphen is a letter in TCVN3 and nothing elsewhere.
        const letters = font ? lettersOfFont(text, font) : text.replace(/\u00ad/g, '');
        return isCapitals ? letters.toUpperCase() : letters;
      })
      .join('');
  }
}
