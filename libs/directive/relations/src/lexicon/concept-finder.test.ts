import { describe, expect, it } from 'vitest';
import { matters } from './matters';
import { workForms } from './work-forms';
import { ConceptFinder, phraseSyllables } from './concept-finder';
import type { Concept } from './concept';

const finder = (...cues: string[]): ((text: string) => boolean) => {
  const concepts: Concept[] = [{ code: 'one', vi: 'Một', cues }];
  const found = new ConceptFinder(concepts);
  return (text) => found.find(phraseSyllables(text)).length > 0;
};

describe('a cue', () => {
  it('is found as whole syllables only', () => {
    const found = finder('mã vạch');
    expect(found('cấp mã vạch cho hộ trồng nho')).toBe(true);
    expect(found('mã vạchh')).toBe(false);
  });

  it('of two phrases needs both, near each other, in any order', () => {
    const found = finder('thu hồi ~ kinh phí|vốn');
    expect(found('kinh phí phải thu hồi trong quý')).toBe(true);
    expect(found('thu hồi con dấu')).toBe(false);
    expect(found(`thu hồi ${'chữ '.repeat(40)} kinh phí`)).toBe(false);
  });

  it('of a verb and its object needs them in this order', () => {
    const found = finder('ban hành > kế hoạch');
    expect(found('ban hành ngay kế hoạch')).toBe(true);
    expect(found('theo kế hoạch đã ban hành')).toBe(false);
  });

  it('does not count within an excepted phrase', () => {
    const found = finder('thanh tra !thanh tra tỉnh');
    expect(found('gửi thanh tra tỉnh')).toBe(false);
    expect(found('thanh tra tỉnh yêu cầu thanh tra lại')).toBe(true);
  });

  it('knows abbreviations', () => expect(finder('truy xuất nguồn gốc')('tập huấn TXNG')).toBe(true));
});

describe('the lexicon', () => {
  const concepts = [...matters, ...workForms];

  it('has each code once', () => {
    const codes = [matters, workForms].map((list) => list.map(({ code }) => code));
    for (const list of codes) expect(new Set(list).size).toBe(list.length);
  });

  it.each(concepts.map((concept) => [concept.vi, concept] as const))(
    'recognises %s by each of its cues',
    (_name, concept) => {
      const found = new ConceptFinder([concept]);
      for (const cue of concept.cues) {
        const wanted = cue.split('!')[0] ?? '';
        const text = wanted
          .split(/[~>]/)
          .map((group) => group.split('|')[0])
          .join(' ');
        expect(found.find(phraseSyllables(text)).length, cue).toBeGreaterThan(0);
      }
    },
  );
});
