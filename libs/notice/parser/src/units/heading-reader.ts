import { shortNameHeading, type ShortNames } from './short-names';
import { unitHeading, type UnitHeading } from './unit-heading';

/** The unit that a paragraph names as a heading, in full or by a short name of the notice. */
export type ReadUnitHeading = (text: string, key: string) => UnitHeading | null;

/**
 * Reads headings of one notice. Nesting asks again and again whether the paragraphs above head others, and reading the
 * orders asks once more, so each answer is kept.
 * @example unitHeadingReader(shortNames)('Văn phòng Sở:', 'văn phòng sở:')?.unit.raw // 'Văn phòng Sở'
 */
export function unitHeadingReader(names: ShortNames): ReadUnitHeading {
  const known = new Map<string, UnitHeading | null>();
  return (text, key) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const heading = unitHeading(text, key) ?? shortNameHeading(text, key, names);
    known.set(text, heading);
    return heading;
  };
}
