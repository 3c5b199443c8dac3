import { describe, expect, it } from 'vitest';
import { madeUpCorpus, plantedThemes, type MadeUpPaper } from '../testing/made-up-notices';
import { scoreThemes } from '../testing/score';
import { findThemes } from './find-themes';

const paper = (key: string, texts: string[], more: Partial<MadeUpPaper> = {}): MadeUpPaper => ({
  key,
  agency: key,
  place: 'Cà Mau',
  knownOn: '2024-05-06',
  orders: texts.map((text, i) => ({ name: `${key}${i}`, unit: 'office', text })),
  ...more,
});
const themes = (...papers: MadeUpPaper[]): string[][] =>
  findThemes(madeUpCorpus(papers)).map(({ members }) => members.map(({ notice, id }) => `${notice}#${id}`));

describe('a recurring theme', () => {
  it('is one matter in two provinces, in different words', () =>
    expect(
      themes(
        paper('a', ['Có giải pháp nâng điểm CCHC của Sở']),
        paper('b', ['Rà soát thời gian giải quyết thủ tục hành chính']),
      ),
    ).toEqual([['a#1/1', 'b#1/1']]));

  it('is one paper given to three units', () =>
    expect(
      themes(
        paper('a', [
          'Thực hiện phần việc tại Thông báo số 61/TB-UBND ngày 02/4/2024',
          'Triển khai nội dung Thông báo 61/TB-UBND thuộc chức năng của phòng',
          'Tham mưu chỉ đạo của Chủ tịch tại Thông báo số 61/TB-UBND ngày 02/4/2024',
        ]),
      ),
    ).toEqual([['a#1/1', 'a#1/2', 'a#1/3']]));

  it('is one place with different work', () =>
    expect(
      themes(
        paper('a', ['Đào ao lắng cho Trại tôm Đầm Cùng', 'Thay máy sục khí của Trại tôm Đầm Cùng', 'Mua bàn ghế họp']),
      ),
    ).toEqual([['a#1/1', 'a#1/2']]));

  it('is one task given to the lead and to the partner', () =>
    expect(
      themes(
        paper('a', [
          'Chủ trì trình Sở Tài chính bổ sung dự toán 05 kỹ thuật viên hợp đồng',
          'Phối hợp trình Sở Tài chính bổ sung dự toán 05 kỹ thuật viên hợp đồng',
        ]),
      ),
    ).toContainEqual(['a#1/1', 'a#1/2']));

  it('is not made of the words that every order holds', () =>
    expect(
      themes(
        paper('a', [
          'Tham mưu Lãnh đạo Sở xem xét, trình UBND tỉnh ban hành quyết định về con dấu',
          'Tham mưu Lãnh đạo Sở xem xét, trình UBND tỉnh ban hành quyết định về nhà khách',
        ]),
      ),
    ).toEqual([]));

  it('is not one of many fields in a list', () =>
    expect(
      themes(
        paper('a', ['Trình nghị quyết hỗ trợ khởi nghiệp, truy xuất nguồn gốc, chuyển đổi số và sở hữu trí tuệ']),
        paper('b', ['Kiểm tra tem truy xuất nguồn gốc của tôm khô']),
      ),
    ).toEqual([]));

  it('is not what stands in brackets', () =>
    expect(
      themes(
        paper('a', ['Làm việc với các ngành về hướng ưu tiên (du lịch; cải cách hành chính; thủy sản)']),
        paper('b', ['Nâng hạng chỉ số cải cách hành chính']),
      ),
    ).toEqual([]));

  it('leaves the yearly plan to orders that name nothing closer', () => {
    const found = themes(
      paper('a', [
        'Thực hiện các nhiệm vụ thường xuyên theo kế hoạch',
        'Trình hợp đồng các nhiệm vụ thường xuyên theo kế hoạch năm',
      ]),
      paper('b', ['Tập trung triển khai các nhiệm vụ theo kế hoạch']),
    );
    expect(found).toEqual([['a#1/1', 'b#1/1']]);
  });
});

describe('over three departments and nine made-up papers', () => {
  const corpus = madeUpCorpus();
  const found = findThemes(corpus);

  it('the planted themes are found', () => {
    const score = scoreThemes(found, plantedThemes());
    expect(score.f1, [...score.wrong, ...score.missed].join('\n')).toBeGreaterThanOrEqual(0.9);
  });
  it('the order in which papers arrive changes nothing', () => expect(findThemes(corpus.toReversed())).toEqual(found));
  it('every theme has two or more members, each once', () => {
    for (const { members } of found) {
      expect(new Set(members.map(({ notice, id }) => `${notice}#${id}`)).size).toBe(members.length);
      expect(members.length).toBeGreaterThan(1);
    }
  });
  it('every label is short, begins with a capital and does not end in the middle of a phrase', () => {
    for (const { label } of found) {
      expect(label.length).toBeLessThanOrEqual(120);
      expect(label).toMatch(/^\p{Lu}/u);
      expect(label).not.toMatch(/\s(?:và|của|cho|với|để|về|tại|theo|các)$/u);
    }
  });
  it('no two themes have the same members', () => {
    const keys = found.map(({ members }) => members.map(({ notice, id }) => `${notice}#${id}`).join());
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('a label', () => {
  const label = (...texts: string[]): string | undefined => findThemes(madeUpCorpus([paper('a', texts)]))[0]?.label;

  it('is the phrase that the members share', () =>
    expect(
      label('Hoàn thiện đề án sáp nhập Trại tôm Đầm Cùng', 'Lấy ý kiến đề án sáp nhập Trại tôm Đầm Cùng'),
    ).toContain('Trại tôm Đầm Cùng'));
  it('is the common name where each says it differently', () =>
    expect(label('Có giải pháp nâng điểm CCHC', 'Rút ngắn thời gian giải quyết thủ tục hành chính')).toBe(
      'Cải cách hành chính',
    ));
  it('names the paper that is to be followed', () =>
    expect(label('Làm theo Thông báo số 61/TB-UBND', 'Rà soát việc nêu trong Thông báo số 61/TB-UBND')).toBe(
      'Thực hiện Thông báo số 61/TB-UBND',
    ));
  it('is the whole title of a project', () =>
    expect(
      label(
        'Kiểm tra đề tài “Nuôi sò huyết dưới tán rừng đước”',
        'Quyết toán đề tài “Nuôi sò huyết dưới tán rừng đước”',
      ),
    ).toBe('Nuôi sò huyết dưới tán rừng đước'));
});
