import type { ListLevel, ListPattern } from '../lists/list-numbers';
import { child, children, valueOf, type XmlElement } from './xml-tree';

function readLevel(element: XmlElement): ListLevel {
  const restart = valueOf(element, 'lvlRestart');
  return {
    start: Number(valueOf(element, 'start') ?? 1) || 0,
    format: valueOf(element, 'numFmt') ?? 'decimal',
    text: valueOf(element, 'lvlText') ?? '',
    suffix: valueOf(element, 'suff') ?? 'tab',
    isPlain: child(element, 'isLgl') !== undefined,
    restartsAfter: restart === undefined ? null : Number(restart),
    style: valueOf(element, 'pStyle'),
  };
}

function readLevels(element: XmlElement | undefined): Map<number, ListLevel> {
  return new Map(children(element, 'lvl').map((level) => [Number(level.attributes.ilvl ?? 0), readLevel(level)]));
}

/** The lists of a Word document by the number that paragraphs name them with. */
export function readLists(numbering: XmlElement | undefined): Map<string, ListPattern> {
  const patterns = new Map(
    children(numbering, 'abstractNum').map((pattern) => [pattern.attributes.abstractNumId ?? '', readLevels(pattern)]),
  );
  return new Map(
    children(numbering, 'num').map((num) => {
      const pattern = valueOf(num, 'abstractNumId') ?? '';
      const overrides = children(num, 'lvlOverride');
      const changed = overrides.flatMap((override) => [...readLevels(override)]);
      const starts = overrides.flatMap((override): [number, number][] => {
        const start = valueOf(override, 'startOverride');
        return start === undefined ? [] : [[Number(override.attributes.ilvl ?? 0), Number(start) || 0]];
      });
      const levels = new Map([...(patterns.get(pattern) ?? []), ...changed]);
      return [num.attributes.numId ?? '', { pattern, levels, startOverrides: new Map(starts) }];
    }),
  );
}
