import { describe, expect, it } from 'vitest';
import type { CorpusNotice } from '../corpus';
import { madeUpCorpus, plantedLinks, type MadeUpPaper } from '../testing/made-up-notices';
import { scoreLinks } from '../testing/score';
import { findLinks } from '../relate';
import type { EvidenceLink } from './find-links';

const march: MadeUpPaper = { key: 'march', agency: 'a', place: 'Hậu Giang', knownOn: '2024-03-05' };
const july: MadeUpPaper = { key: 'july', agency: 'a', place: 'Hậu Giang', knownOn: '2024-07-10' };
const unit = 'technology-management';

/** The link between the one order and the one statement, or `null`. */
function between(
  order: string,
  statement: string,
  more: Partial<MadeUpPaper> = {},
  status?: 'completed' | 'not-completed',
): EvidenceLink | null {
  const papers: MadeUpPaper[] = [
    { ...march, orders: [{ name: 'o', unit, text: order }] },
    { ...july, outcomes: [{ text: statement, unit, ...(status ? { status } : {}) }], ...more },
  ];
  return findLinks(madeUpCorpus(papers))[0] ?? null;
}

describe('evidence in a later paper', () => {
  const drill = 'Xây dựng kịch bản, tổ chức diễn tập ứng phó sự cố bức xạ năm 2024';

  it('is found by the matter and the form of work', () => {
    expect(between(drill, 'Đã tổ chức diễn tập ứng phó sự cố bức xạ với 9 lực lượng tham gia')).toMatchObject({
      directive: { notice: 'march', id: '1/1' },
      evidence: { notice: 'july', kind: 'outcome', id: '0' },
      status: 'completed',
      decided: 'accepted',
    });
  });
  it('is not a course on the same subject', () =>
    expect(between(drill, 'Mở lớp đào tạo an toàn bức xạ cho 40 người')).toBeNull());
  it('is not the same work of another year', () =>
    expect(between(drill, 'Đã tổ chức diễn tập ứng phó sự cố bức xạ năm 2023')?.decided).not.toBe('accepted'));
  it('is not the work of another department', () =>
    expect(between(drill, 'Đã tổ chức diễn tập ứng phó sự cố bức xạ', { agency: 'b' })).toBeNull());
  it('is not the next round of work that comes every year', () =>
    expect(
      between('Mở 02 lớp tập huấn khởi nghiệp cho thanh niên', 'Tổ chức 03 lớp tập huấn khởi nghiệp cho thanh niên', {
        knownOn: '2026-02-10',
      })?.decided,
    ).not.toBe('accepted'));
  it('is not a month that was over before the order was given', () =>
    expect(
      between(drill, 'Đã tổ chức diễn tập ứng phó sự cố bức xạ', { reviewed: ['2024-01-01', '2024-02-29'] }),
    ).toBeNull());
  it('is not a paper that is older than the order', () =>
    expect(
      between(
        'Tham mưu UBND tỉnh ban hành Kế hoạch truy xuất nguồn gốc nông sản',
        'Đã tham mưu UBND tỉnh ban hành Kế hoạch số 8/KH-UBND ngày 09/01/2024 về truy xuất nguồn gốc nông sản',
      )?.decided,
    ).not.toBe('accepted'));
  it('is not other work at the same station', () =>
    expect(
      between('Bàn giao mốc ranh giới đất của Trại giống Phú Hữu', 'Đã lợp lại mái nhà kho của Trại giống Phú Hữu')
        ?.decided,
    ).not.toBe('accepted'));
  it('is not a course in another district', () =>
    expect(
      between('Tập huấn mã số mã vạch tại huyện Vị Thủy', 'Tập huấn mã số mã vạch tại huyện Long Mỹ')?.decided,
    ).not.toBe('accepted'));

  it('says that the work has begun where only a survey is done', () => {
    const link = between(
      'Triển khai kế hoạch truy xuất nguồn gốc cho mãng cầu xiêm',
      'Đã khảo sát nhu cầu truy xuất nguồn gốc của 30 hộ trồng mãng cầu xiêm',
    );
    expect(link).toMatchObject({ status: 'in-progress', decided: 'accepted' });
  });
  it('names the words that decided', () =>
    expect(between(drill, 'Đã tổ chức diễn tập ứng phó sự cố bức xạ')?.cue).toContain('sự cố bức xạ'));
});

describe('within one meeting', () => {
  const paper = (status: 'completed' | 'not-completed'): EvidenceLink[] =>
    findLinks(
      madeUpCorpus([
        {
          ...march,
          outcomes: [{ text: 'Việc trình Kế hoạch số hóa hồ sơ theo Công văn số 55/UBND-KGVX còn chậm', status }],
          orders: [{ name: 'o', unit, text: 'Khẩn trương trình Kế hoạch số hóa hồ sơ theo Công văn số 55/UBND-KGVX' }],
        },
      ]),
    );

  it('work that is called late is the work that is ordered again', () =>
    expect(paper('not-completed')).toMatchObject([{ status: 'not-completed', decided: 'accepted' }]));
  it('work that is called done was done before the order', () => expect(paper('completed')).toEqual([]));
});

describe('an order given again', () => {
  const again = (first: string, second: string): EvidenceLink | undefined =>
    findLinks(
      madeUpCorpus([
        { ...march, orders: [{ name: 'a', unit, text: first }] },
        { ...july, orders: [{ name: 'b', unit, text: second }] },
      ]),
    )[0];

  it('shows that the work still runs', () =>
    expect(
      again(
        'Hoàn thiện hồ sơ chỉ dẫn địa lý khóm Cầu Đúc trình Cục Sở hữu trí tuệ',
        'Tiếp tục đôn đốc hồ sơ chỉ dẫn địa lý khóm Cầu Đúc tại Cục Sở hữu trí tuệ',
      ),
    ).toMatchObject({ evidence: { kind: 'directive', id: '1/1' }, status: 'in-progress', decided: 'accepted' }));
  it('is not taken from two orders for routine work', () =>
    expect(
      again('Triển khai công tác thanh tra theo kế hoạch', 'Triển khai kế hoạch thanh tra đúng tiến độ')?.decided,
    ).not.toBe('accepted'));
});

describe('a plan for work to come', () => {
  it('that shares only the yearly programme is not taken', () => {
    const link = findLinks(
      madeUpCorpus([
        {
          ...march,
          orders: [
            { name: 'o', unit, text: 'Thực hiện các nhiệm vụ khác theo Kế hoạch số 12/KH-SKHCN ngày 15/01/2024' },
          ],
        },
        { ...july, plans: [{ text: 'hoàn thành 40 nhiệm vụ theo Kế hoạch số 12/KH-SKHCN ngày 15/01/2024' }] },
      ]),
    )[0];
    expect(link?.decided).not.toBe('accepted');
  });
});

describe('statements of one paragraph', () => {
  it('lend each other their subject', () => {
    const links = findLinks(
      madeUpCorpus([
        {
          ...march,
          orders: [
            { name: 'o', unit: 'inspectorate', text: 'Tổ chức các cuộc thanh tra chuyên ngành theo kế hoạch đã duyệt' },
          ],
        },
        {
          ...july,
          outcomes: [
            {
              text: 'Công tác thanh tra đã thực hiện theo kế hoạch thanh tra được duyệt',
              unit: 'inspectorate',
              paragraph: 3,
            },
            { text: 'theo đó đã loại khỏi danh sách 14 cơ sở bị trùng', unit: 'inspectorate', paragraph: 3 },
            { text: 'theo đó đã loại khỏi danh sách 15 cơ sở bị trùng', unit: 'inspectorate', paragraph: 8 },
          ],
        },
      ]),
    );
    expect(links.map(({ evidence }) => evidence.id)).toEqual(['0', '1']);
  });
});

describe('over three departments and nine made-up papers', () => {
  const corpus = madeUpCorpus();
  const found = findLinks(corpus);
  const score = scoreLinks(found, plantedLinks());

  it('nearly all that is accepted is right', () =>
    expect(score.precisionAccepted, score.wrong.join('\n')).toBeGreaterThanOrEqual(0.92));
  it('most of what was planted is accepted', () =>
    expect(score.recallAccepted, score.missed.join('\n')).toBeGreaterThanOrEqual(0.85));
  it('what is not accepted is proposed', () =>
    expect(score.recallWithProposed, score.missed.join('\n')).toBeGreaterThanOrEqual(0.95));
  it('the order in which papers arrive changes nothing', () => expect(findLinks(corpus.toReversed())).toEqual(found));
  it('evidence is of the same department and never older than the order', () => {
    const known = new Map(corpus.map((notice) => [notice.key, notice]));
    const of = (key: string): CorpusNotice | undefined => known.get(key);
    for (const { directive, evidence } of found) {
      expect(of(evidence.notice)?.agency).toBe(of(directive.notice)?.agency);
      expect((of(evidence.notice)?.knownOn ?? '') >= (of(directive.notice)?.knownOn ?? '')).toBe(true);
    }
  });
});
