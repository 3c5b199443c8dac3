import { foundBy, type Found } from '../found';
import { repairDigits } from '../text/repair-digits';

/** Number and symbol of a paper; the number may be left blank. */
export interface NumberLine {
  number: string | null;
  symbol: string;
}

const stateNumber =
  /(?:^|\s)Số\s*[:.]?\s*(?<number>\d{0,5})[\s.…_]*\/\s*(?<symbol>\p{Lu}[\p{L}&]*\s?[-–]\s?[\p{Lu}\d&-]*[\p{Lu}&])/iu;
const partyNumber =
  /(?:^|\s)Số\s*[:.]?\s*(?<number>\d{0,5})[\s.…_]*[-–]\s?(?<type>TB|KL|NQ|CV)\s?\/\s?(?<issuer>\p{Lu}[\p{L}&]*)/iu;
const bareSymbol = /(?:^|\s)(?<symbol>TB\s?[-–]\s?[\p{Lu}&]{2,}(?:-[\p{Lu}&]+)*)(?=$|\s)/u;

const tight = (text: string) => text.replace(/\s+/gu, '').replace(/–/gu, '-');

/**
 * Reads `Số: 257/TB-SKHCN`, also with the number left blank, and the Party's `Số 12-TB/ĐU`.
 * @example numberLine('Số:      /TB-SKHCN')?.value // { number: null, symbol: 'TB-SKHCN' }
 */
export function numberLine(written: string): Found<NumberLine> | null {
  const text = repairDigits(written);
  const state = stateNumber.exec(text)?.groups;
  if (state?.symbol) {
    const symbol = tight(state.symbol);
    return foundBy({ number: state.number ? `${state.number}/${symbol}` : null, symbol }, 'number-line');
  }
  const party = partyNumber.exec(text)?.groups;
  if (party?.type && party.issuer) {
    const symbol = `${party.type}/${party.issuer}`;
    return foundBy({ number: party.number ? `${party.number}-${symbol}` : null, symbol }, 'number-line');
  }
  const bare = bareSymbol.exec(text)?.groups?.symbol;
  return bare ? foundBy({ number: null, symbol: tight(bare) }, 'number-bare-symbol') : null;
}
