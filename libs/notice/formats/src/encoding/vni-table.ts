// VNI for Windows: a base letter, then a second byte for circumflex, breve and tone together; a few letters are single.

/** The second character after `a`, `e`, `o`, `u`, `y`, and what both make together. */
const tones = { '': '', '\u0301': 'ù', '\u0300': 'ø', '\u0309': 'û', '\u0303': 'õ', '\u0323': 'ï' };
const circumflex = { '': 'â', '\u0301': 'á', '\u0300': 'à', '\u0309': 'å', '\u0303': 'ã', '\u0323': 'ä' };
const breve = { '': 'ê', '\u0301': 'é', '\u0300': 'è', '\u0309': 'ú', '\u0303': 'ü', '\u0323': 'ë' };

/** Written base, the letter it stands for, and the marks that may follow it. */
const rows: [written: string, letter: string, marks: Record<string, string>][] = [
  ['a', 'a', tones],
  ['a', 'ă', breve],
  ['a', 'â', circumflex],
  ['e', 'e', tones],
  ['e', 'ê', circumflex],
  ['o', 'o', tones],
  ['o', 'ô', circumflex],
  ['ô', 'ơ', tones],
  ['u', 'u', tones],
  ['ö', 'ư', tones],
  ['y', 'y', tones],
];
const singles: [string, string][] = [
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
  ['ñ', 'đ'],
];

/** Small, capital, and the capital whose mark was typed without the shift key. */
function bothCases(written: string, letter: string): [string, string][] {
  return [
    [written, letter],
    [written.charAt(0).toUpperCase() + written.slice(1), letter.toUpperCase()],
    [written.toUpperCase(), letter.toUpperCase()],
  ];
}

/** Letter by the one or two characters it is written with: `aù` is `á`, `ôû` is `ở`. */
export const vniLetters: ReadonlyMap<string, string> = new Map([
  ...rows.flatMap(([base, letter, marks]) =>
    Object.entries(marks)
      .filter(([, second]) => base !== letter || second !== '')
      .flatMap(([tone, second]) => bothCases(base + second, `${letter}${tone}`.normalize('NFC'))),
  ),
  ...singles.flatMap(([written, letter]) => bothCases(written, letter)),
]);
