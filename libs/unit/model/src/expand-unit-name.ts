import { fold, wordPattern } from '@giao-ban/shared-kernel';
import { unitWords } from '@giao-ban/unit-data';

const longForms = new Map(unitWords.abbreviations.map(({ short, long }) => [short, long]));
const leadingForms = new Map(unitWords.leading.map(({ short, long }) => [short, long]));

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyShort = wordPattern(
  [...longForms.keys()]
    .sort((a, b) => b.length - a.length)
    .map((short) => literal(short).replace(/[-&^]/g, '\\s*[-&^]\\s*'))
    .join('|'),
);
const anyLeading = new RegExp(`^(${[...leadingForms.keys()].map(literal).join('|')})(?:\\.\\s*|\\s+)`, 'u');

/** `CN` stands for the second thing of a technology room: `Phòng QL Công nghệ, TTCN và CN`. */
function expandCn(name: string): string {
  return name.replace(wordPattern('cn'), (_, at: number) =>
    name.slice(0, at).includes('cong nghe') ? 'chuyen nganh' : 'cong nghe',
  );
}

/**
 * The search key of a unit's name with its short forms written out.
 * @example expandUnitName('P. QLCN, TTCN và CN') // 'phong quan ly cong nghe, thi truong cong nghe va chuyen nganh'
 */
export function expandUnitName(raw: string): string {
  const key = fold(raw.replace(/[\u2010-\u2015]/g, '-')).replace(/[*_:]+/g, ' ');
  const led = key.trim().replace(anyLeading, (_, short: string) => `${leadingForms.get(short) ?? short} `);
  const long = led.replace(
    anyShort,
    (short) => longForms.get(short.replace(/\s+/g, '')) ?? longForms.get(short) ?? short,
  );
  return expandCn(long).replace(/\s+/g, ' ').trim();
}
