import { describe, expect, it } from 'vitest';
import { findChains } from '../chains/find-chains';
import { CorpusIndex } from '../features/corpus-index';
import { toCorpusNotice } from '../corpus';
import { findLinks, relate, relateNew } from '../relate';
import { madeUpCorpus, type MadeUpPaper } from '../testing/made-up-notices';

const unit = 'technology-management';
const plan = 'Tổ chức hội thảo nhân giống lan kim tuyến theo Kế hoạch số 77/KH-UBND ngày 14/02/2025';
const held = 'Đã tổ chức hội thảo nhân giống lan kim tuyến theo Kế hoạch số 77/KH-UBND ngày 14/02/2025';
const routine = 'Tổ chức tập huấn an toàn bức xạ';

const before = (agency: string, text = plan): MadeUpPaper => ({
  ...{ key: 'before', agency, place: 'Bắc Giang', knownOn: '2025-05-06' },
  orders: [{ name: 'o', unit, text }],
});
const after = (agency: string, text = held, knownOn = '2025-09-08'): MadeUpPaper => ({
  ...{ key: 'after', agency, place: 'Bắc Ninh', knownOn },
  outcomes: [{ text, unit }],
});
const links = (...papers: MadeUpPaper[]) => findLinks(madeUpCorpus(papers));

describe('a paper of the agency that took another over', () => {
  it('tells what became of the orders of the other', () => {
    expect(links(before('skhcn-bac-giang'), after('skhcn-bac-ninh-2025'))).toMatchObject([
      { directive: { notice: 'before' }, evidence: { notice: 'after' }, status: 'completed', decided: 'accepted' },
    ]);
  });

  it('is understood as well where it came before the order did', () => {
    const [order, report] = madeUpCorpus([before('skhcn-bac-giang'), after('skhcn-bac-ninh-2025')]);
    const index = new CorpusIndex();
    if (report) relateNew(report, index);
    expect(order && relateNew(order, index)).toMatchObject([{ directive: { notice: 'before' }, decided: 'accepted' }]);
  });

  it('is only proposed where it names nothing in particular', () => {
    const told = 'Đã tổ chức tập huấn an toàn bức xạ';
    expect(links(before('skhcn-bac-giang', routine), after('skhcn-bac-giang', told))[0]?.decided).toBe('accepted');
    const across = links(before('skhcn-bac-giang', routine), after('skhcn-bac-ninh-2025', told));
    expect(across).toMatchObject([{ decided: 'proposed' }]);
    // What is stored is settled by its confidence.
    expect(across[0]?.confidence).toBeLessThan(0.7);
  });

  it('carries no order over: a chain is of one agency', () => {
    const again: MadeUpPaper = {
      ...{ key: 'again', agency: 'skhcn-bac-ninh-2025', place: 'Bắc Ninh', knownOn: '2025-08-05' },
      orders: [{ name: 'again', unit, text: plan.replace('Tổ chức', 'Khẩn trương tổ chức') }],
    };
    const corpus = madeUpCorpus([before('skhcn-bac-giang'), again]);
    const found = relate(corpus);
    expect(found.links).toMatchObject([{ evidence: { kind: 'directive', notice: 'again' }, decided: 'accepted' }]);
    expect(found.chains).toEqual([]);
    const alone = corpus.map((notice) => ({ ...notice, agency: 'skhcn-bac-giang' }));
    expect(findChains(alone, found.links)).toHaveLength(1);
  });
});

describe('papers of agencies that are not one after the other', () => {
  it.each([
    ['two that went into the same one', before('skhcn-bac-giang'), after('skhcn-bac-ninh')],
    ['the former one about the orders of today', before('skhcn-bac-ninh-2025'), after('skhcn-bac-giang')],
    ['two without a merger', before('skhcn-son-la'), after('skhcn-bac-ninh-2025')],
    ['one from before the merger', before('skhcn-kon-tum'), after('skhcn-quang-ngai', held, '2025-06-16')],
  ])('say nothing of each other: %s', (_, order, report) => expect(links(order, report)).toEqual([]));
});

describe('a paper taken into the corpus', () => {
  it('is of the agency that its province had, by code and name', () => {
    const read = (code: string, name: string) =>
      toCorpusNotice(
        {
          ...{ province: { code, name }, issuedOn: null, meetingOn: null, planPeriod: null, reviewPeriod: null },
          ...{ kind: 'conclusion-notice', number: null, symbol: null, title: null, chair: null, signer: null },
          ...{ directives: [], outcomes: [], warnings: [] },
        },
        { key: name },
      ).agency;
    expect(read('24', 'Bắc Giang')).toBe('skhcn-bac-giang');
    expect(read('24', 'Bắc Ninh')).toBe('skhcn-bac-ninh-2025');
    expect(read('27', 'Bắc Ninh')).toBe('skhcn-bac-ninh');
    expect(read('00', 'Nơi Khác')).toBe('00 nơi khác');
  });
});
