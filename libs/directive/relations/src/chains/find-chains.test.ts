import { describe, expect, it } from 'vitest';
import { madeUpCorpus, type MadeUpPaper } from '../testing/made-up-notices';
import { relate } from '../relate';

const month = (key: string, knownOn: string, ...texts: string[]): MadeUpPaper => ({
  key,
  agency: 'a',
  place: 'Phú Yên',
  knownOn,
  orders: texts.map((text, i) => ({ name: `${key}${i}`, unit: 'technology-management', text })),
});
const chains = (...papers: MadeUpPaper[]) =>
  relate(madeUpCorpus(papers)).chains.map(({ members, days, carries }) => ({
    members: members.map(({ notice, id }) => `${notice}#${id}`),
    days,
    carries,
  }));
const order = 'hồ sơ nhãn hiệu chứng nhận “Cá ngừ đại dương Vũng Rô” nộp Cục Sở hữu trí tuệ';

describe('a carry-over', () => {
  it('is one chain through three months', () =>
    expect(
      chains(
        month('jan', '2024-01-08', `Hoàn thiện ${order}`),
        month('feb', '2024-02-05', `Tiếp tục hoàn thiện ${order}`),
        month('apr', '2024-04-08', `Khẩn trương hoàn thiện ${order}`),
      ),
    ).toEqual([{ members: ['jan#1/1', 'feb#1/1', 'apr#1/1'], days: 91, carries: 2 }]));

  it('does not depend on the order of the papers', () => {
    const papers = [
      month('jan', '2024-01-08', `Hoàn thiện ${order}`),
      month('feb', '2024-02-05', `Tiếp tục hoàn thiện ${order}`),
      month('apr', '2024-04-08', `Khẩn trương hoàn thiện ${order}`),
    ];
    expect(chains(...papers.toReversed())).toEqual(chains(...papers));
  });

  it('is not one instruction given to two units in one notice', () =>
    expect(chains(month('jan', '2024-01-08', `Chủ trì hoàn thiện ${order}`, `Phối hợp hoàn thiện ${order}`))).toEqual(
      [],
    ));

  it('keeps the shares of two units apart when both are ordered again', () => {
    const found = chains(
      month('jan', '2024-01-08', `Chủ trì hoàn thiện ${order}`, `Phối hợp hoàn thiện ${order}`),
      month('feb', '2024-02-05', `Chủ trì hoàn thiện ${order}`, `Phối hợp hoàn thiện ${order}`),
    );
    expect(found.map(({ members }) => members.length)).toEqual([2, 2]);
    expect(new Set(found.flatMap(({ members }) => members)).size).toBe(4);
  });
});
