import { describe, expect, it } from 'vitest';
import { findLinks } from '../relate';
import { madeUpCorpus, placeOfOrder, plantedLinks } from './made-up-notices';
import { heldOutPapers, heldOutStates } from './papers-held-out';
import { scoreLinks } from './score';

const links = findLinks(madeUpCorpus(heldOutPapers));
const score = scoreLinks(links, plantedLinks(heldOutPapers));

describe('on papers that nothing was tuned on', () => {
  it('what is accepted is right, and most is found', () => {
    expect(score.wrong).toEqual([]);
    expect(score.recallAccepted).toBeGreaterThanOrEqual(0.6);
    expect(score.recallWithProposed).toBeGreaterThanOrEqual(0.8);
  });

  it.each(Object.entries(heldOutStates))('the state of "%s" is read as %s', (name, status) => {
    const place = placeOfOrder(name, heldOutPapers);
    const said = links.filter(
      ({ directive, evidence }) => `${directive.notice}#${directive.id}` === place && evidence.kind === 'outcome',
    );
    expect(said.map((link) => link.status)).toContain(status);
    expect(said.every((link) => link.status === status)).toBe(true);
  });
});
