const onsets = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');
export const syllableOnsets: readonly string[] = ['', ...onsets];

/** Rhymes by the words that hold them; `-` stands for the nucleus. */
const rhymeFamilies: [nucleus: string, endings: string][] = [
  ['a', '- -c -ch -i -m -n -ng -nh -o -p -t -u -y'],
  ['ă', '-c -m -n -ng -p -t'],
  ['â', '-c -m -n -ng -p -t -u -y'],
  ['e', '- -c -m -n -ng -o -p -t'],
  ['ê', '- -ch -m -n -nh -p -t -u -ng'],
  ['i', '- -a -ch -m -n -nh -p -t -u'],
  ['iê', '-c -m -n -ng -p -t -u'],
  ['o', '- -c -i -m -n -ng -p -t -ong -oc'],
  ['oa', '- -c -ch -i -m -n -ng -nh -o -p -t -y'],
  ['oă', '-c -m -n -ng -t'],
  ['oe', '- -n -o -t'],
  ['ô', '- -c -i -m -n -ng -p -t'],
  ['ơ', '- -i -m -n -p -t'],
  ['u', '- -a -c -i -m -n -ng -p -t'],
  ['uâ', '-n -ng -t -y'],
  ['uê', '- -ch -n -nh'],
  ['uô', '-c -i -m -n -ng -t'],
  ['uơ', '-'],
  ['uy', '- -a -ch -n -nh -p -t -u'],
  ['uyê', '-n -t'],
  ['ư', '- -a -c -i -m -n -ng -t -u'],
  ['ươ', '-c -i -m -n -ng -p -t -u'],
  ['y', '- -nh -t -n'],
  ['yê', '-m -n -ng -t -u'],
];
export const syllableRhymes: readonly string[] = rhymeFamilies.flatMap(([nucleus, endings]) =>
  endings.split(' ').map((ending) => nucleus + ending.slice(1)),
);

const knownOnsets = new Set(syllableOnsets);
const knownRhymes = new Set(syllableRhymes);
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
const closedByStop = /(?:c|ch|p|t)$/;
const sharpOrHeavy = /[\u0301\u0323]/;

function hasKnownParts(toneless: string): boolean {
  for (let length = Math.min(3, toneless.length - 1); length >= 0; length--) {
    if (knownOnsets.has(toneless.slice(0, length)) && knownRhymes.has(toneless.slice(length))) return true;
  }
  return false;
}

function check(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  const marks = apart.match(toneMarks) ?? [];
  const toneless = apart.replace(toneMarks, '').normalize('NFC');
  if (marks.length > 1 || !hasKnownParts(toneless)) return false;
  return !closedByStop.test(toneless) || sharpOrHeavy.test(marks.join(''));
}

const checked = new Map<string, boolean>();
const mostRemembered = 50_000;

/**
 * Whether a word could be a Vietnamese syllable by its spelling; tells text from a wrong reading of its bytes.
 * @example isVietnameseSyllable('trưởng') // true
 * @example isVietnameseSyllable('tr−ëng') // false
 */
export function isVietnameseSyllable(word: string): boolean {
  if (word === '' || word.length > 14) return false;
  const known = checked.get(word);
  if (known !== undefined) return known;
  if (checked.size >= mostRemembered) checked.clear();
  const isSyllable = check(word);
  checked.set(word, isSyllable);
  return isSyllable;
}
