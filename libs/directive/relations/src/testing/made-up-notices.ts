import type { CorpusNotice } from '../corpus';
import type { MadeUpPaper } from './made-up-paper';
import { benTrePapers } from './papers-ben-tre';
import { lamDongPapers } from './papers-lam-dong';
import { thaiNguyenPapers } from './papers-thai-nguyen';

export type { MadeUpPaper } from './made-up-paper';

/**
 * Notices made up for the tests: three departments, nine papers. Every order carries a name and the themes that an
 * official would put it in; every statement says which orders it is about. Near misses stand beside the planted ones:
 * the same subject in another form of work, another year, another province, an older paper.
 */
export const madeUpPapers: readonly MadeUpPaper[] = [...thaiNguyenPapers, ...lamDongPapers, ...benTrePapers];

const numbered = (position: number): string => `1/${position + 1}`;

/** The corpus of the made-up papers. */
export function madeUpCorpus(papers: readonly MadeUpPaper[] = madeUpPapers): CorpusNotice[] {
  return papers.map(({ key, agency, place, knownOn, reviewed, orders = [], outcomes = [], plans = [] }) => ({
    key,
    agency,
    place,
    knownOn,
    reviewed: reviewed ? { from: reviewed[0], to: reviewed[1] } : null,
    directives: orders.map(({ unit, text }, i) => ({
      id: numbered(i),
      text,
      families: [unit ?? 'all-units'],
      scope: unit ? 'department' : 'all-units',
      due: null,
    })),
    outcomes: outcomes.map(({ text, status = 'completed', unit, paragraph = 0 }, i) => ({
      text,
      status,
      families: unit ? [unit] : [],
      paragraph: paragraph || -i - 1,
    })),
    plans: plans.map(({ text }) => ({ text })),
  }));
}

/** Where an order stands: `paper#id`. */
export function placeOfOrder(name: string, papers: readonly MadeUpPaper[] = madeUpPapers): string {
  for (const { key, orders = [] } of papers) {
    const position = orders.findIndex((order) => order.name === name);
    if (position >= 0) return `${key}#${numbered(position)}`;
  }
  throw new Error(`No order is called ${name}`);
}

export interface PlantedLink {
  directive: string;
  evidence: string;
}

/** All planted links as `paper#id` and `paper#kind#position`. */
export function plantedLinks(papers: readonly MadeUpPaper[] = madeUpPapers): PlantedLink[] {
  return papers.flatMap(({ key, orders = [], outcomes = [], plans = [] }) => [
    ...outcomes.flatMap(({ about = [] }, i) =>
      about.map((name) => ({ directive: placeOfOrder(name, papers), evidence: `${key}#outcome#${i}` })),
    ),
    ...plans.flatMap(({ about = [] }, i) =>
      about.map((name) => ({ directive: placeOfOrder(name, papers), evidence: `${key}#plan#${i}` })),
    ),
    ...orders.flatMap(({ again = [] }, i) =>
      again.map((name) => ({ directive: placeOfOrder(name, papers), evidence: `${key}#directive#${numbered(i)}` })),
    ),
  ]);
}

/** Planted themes: name to the places of their members; a theme of one member recurs nowhere and is left out. */
export function plantedThemes(papers: readonly MadeUpPaper[] = madeUpPapers): Map<string, Set<string>> {
  const themes = new Map<string, Set<string>>();
  for (const { key, orders = [] } of papers) {
    orders.forEach(({ themes: names = [] }, i) => {
      for (const name of names) themes.set(name, (themes.get(name) ?? new Set()).add(`${key}#${numbered(i)}`));
    });
  }
  return new Map([...themes].filter(([, members]) => members.size > 1));
}
