import { legacyCharsets, type LegacyName, type RepairedPiece } from './legacy-charset';
import { isVietnameseSyllable } from './vietnamese-syllable';

/** What the name of a font says about the bytes set in it. */
export interface LegacyFont {
  charset: LegacyName;
  /** The font shows small letters as capitals: `.VnTimeH`. */
  isCapitals: boolean;
}

/**
 * Fonts from before Unicode by their names.
 * @example legacyFont('.VnTimeH') // { charset: 'tcvn3', isCapitals: true }
 * @example legacyFont('Times New Roman') // null
 */
export function legacyFont(name: string | null): LegacyFont | null {
  if (name === null) return null;
  const bare = name.replace(/^[A-Z]{6}\+/, '').trim();
  if (/^\.?vn[a-z]/i.test(bare) && bare.startsWith('.')) {
    return { charset: 'tcvn3', isCapitals: /H(?:[-, ]?(?:Bold|Italic)+)*$/.test(bare) };
  }
  if (/^VNI[- ]/i.test(bare)) return { charset: 'vni', isCapitals: false };
  return null;
}

/** Letters that only Unicode has: the font's name is a leftover then. */
const surelyUnicode = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/u;
const word = /[\p{L}\p{M}\u00a1-\u00ff]+/gu;

function apply(text: string, pieces: readonly RepairedPiece[]): string {
  let out = '';
  let done = 0;
  for (const { text: letter, start, end } of pieces) {
    out += text.slice(done, start) + letter;
    done = end;
  }
  return out + text.slice(done);
}

/** Words that are good Vietnamese as they stand and would not be after the change. */
function losses(text: string, repair: (text: string) => RepairedPiece[]): number {
  let balance = 0;
  for (const [each] of text.matchAll(word)) {
    const repaired = apply(each, repair(each));
    if (repaired === each) continue;
    balance += Number(isVietnameseSyllable(each)) - Number(isVietnameseSyllable(repaired));
  }
  return balance;
}

/**
 * The letters that a font from before Unicode shows for these characters; unchanged where they are Unicode already.
 * @example lettersOfFont('quyÕt ®Þnh', { charset: 'tcvn3', isCapitals: true }) // 'QUYẾT ĐỊNH'
 */
export function lettersOfFont(text: string, { charset, isCapitals }: LegacyFont): string {
  const plain = text.replace(/[\uf020-\uf0ff]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xf000));
  const repair = legacyCharsets.find(({ name }) => name === charset)?.repair;
  const isUnicode = !repair || surelyUnicode.test(plain) || losses(plain, repair) > 0;
  const letters = isUnicode ? plain : apply(plain, repair(plain));
  return isCapitals ? letters.toUpperCase() : letters;
}
