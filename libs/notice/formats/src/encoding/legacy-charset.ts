import { restoreCapitals } from './restore-capitals';
import { tcvn3Letters } from './tcvn3-table';
import { vniLetters } from './vni-table';

/** A piece of repaired text and the stretch of the damaged text that it replaces. */
export interface RepairedPiece {
  text: string;
  start: number;
  end: number;
}

export type LegacyName = 'tcvn3' | 'vni' | 'utf-8-twice';

/** A way in which Vietnamese letters were written before Unicode, or were damaged on their way. */
export interface LegacyCharset {
  name: LegacyName;
  /** As an official knows it. */
  label: string;
  /** Characters that this way of writing uses and Vietnamese in Unicode does not. */
  signs: RegExp;
  /** Only the pieces that change, in order. */
  repair(line: string): RepairedPiece[];
}

/** Letter for letter: the repaired line is as long as the damaged one. */
function repairTcvn3(line: string): RepairedPiece[] {
  const letters = restoreCapitals(
    line,
    Array.from({ length: line.length }, (_, i) => tcvn3Letters.get(line.charAt(i)) ?? line.charAt(i)).join(''),
  );
  return [...line.matchAll(/[\u00a1-\u00fe]/g)].map(({ index }) => ({
    text: letters.charAt(index),
    start: index,
    end: index + 1,
  }));
}

function repairVni(line: string): RepairedPiece[] {
  const pieces: RepairedPiece[] = [];
  for (let at = 0; at < line.length; at++) {
    const two = vniLetters.get(line.slice(at, at + 2));
    const length = two === undefined ? 1 : 2;
    const letter = two ?? vniLetters.get(line.charAt(at));
    if (letter !== undefined) pieces.push({ text: letter, start: at, end: at + length });
    at += length - 1;
  }
  return pieces;
}

const byteOfCharacter = new Map(
  Array.from({ length: 128 }, (_, i) => [new TextDecoder('windows-1252').decode(Uint8Array.of(i + 128)), i + 128]),
);
const oddCharacters = [...byteOfCharacter.keys()].join('').replace(/[\\]^-]/g, '\\$&');
const runOfOddCharacters = new RegExp(`[${oddCharacters}]{2,}`, 'g');

function repairTwice(line: string): RepairedPiece[] {
  return [...line.matchAll(runOfOddCharacters)].flatMap(({ 0: run, index }) => {
    const bytes = Uint8Array.from(run, (char) => byteOfCharacter.get(char) ?? 63);
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
      return [{ text, start: index, end: index + run.length }];
    } catch {
      return [];
    }
  });
}

export const legacyCharsets: readonly LegacyCharset[] = [
  {
    name: 'tcvn3',
    label: 'TCVN3 (ABC)',
    signs:
      /[\u00a1-\u00b9\u00bb-\u00be\u00c6\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe]/,
    repair: repairTcvn3,
  },
  {
    name: 'vni',
    label: 'VNI-Windows',
    signs:
      /[\u00c4-\u00c6\u00cb\u00ce\u00cf\u00d1\u00d6\u00d8\u00db\u00dc\u00e4-\u00e6\u00eb\u00ee\u00ef\u00f1\u00f6\u00f8\u00fb\u00fc]|[aeAE][\u00c1\u00c2\u00e1\u00e2\u00c0\u00e0]|[aouy][\u00f5\u00f9]|[AOUY][\u00d5\u00d9]/,
    repair: repairVni,
  },
  {
    name: 'utf-8-twice',
    label: 'UTF-8 bị đọc sai',
    signs: /[\u00c2-\u00c6\u00e1][\u0080-\u00bf\u0152-\u2122]/,
    repair: repairTwice,
  },
];
