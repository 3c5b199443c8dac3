import { describe, expect, it } from 'vitest';
import type { NoticeReading, ParsedDirective } from '../notice';
import type { Correction } from './correction';
import { doubtsOf } from './doubts';
import { machineValue } from './machine-value';
import { overlayCorrections, type IdentifiedReading } from './overlay';

const text = 'Văn phòng sửa xe trước ngày 15/4.\nPhòng Kế hoạch lập dự toán.\nThanh tra gửi báo cáo.';
const sure = { rule: 'own-heading', confidence: 0.98 };

function order(id: string, words: string, given: Partial<ParsedDirective> = {}): ParsedDirective {
  const start = text.indexOf(words);
  return {
    ...{ id, text: words, span: [start, start + words.length], scope: 'department', cooperating: [], deadline: null },
    ...{ department: { raw: 'Văn phòng', families: ['office'] }, urgent: false, continuing: false },
    ...{ topics: ['administrative-reform'], references: [], items: [], found: { order: sure, department: sure } },
    ...given,
  };
}

const reading: NoticeReading = {
  ...{ kind: 'conclusion-notice', province: null, number: null, symbol: 'TB-SKHCN', issuedOn: null, meetingOn: null },
  ...{ title: null, reviewPeriod: null, planPeriod: null, chair: null, signer: null, warnings: [] },
  found: { symbol: { rule: 'number-line', confidence: 0.6 } },
  directives: [
    order('1/1/1', 'Văn phòng sửa xe trước ngày 15/4.'),
    order('1/1/2', 'Thanh tra gửi báo cáo.', { found: { order: { rule: 'verb-first', confidence: 0.4 } } }),
  ],
  outcomes: [{ text: 'x', span: [0, 1], status: 'completed', topics: [], quantities: [] }],
  source: { path: 'a.txt', sha256: 'a', mediaType: 'text/plain', text },
};
const machine: IdentifiedReading = {
  reading,
  ids: { notice: 'n', directives: ['d1', 'd2'], outcomes: ['o1'], plans: [] },
};

let serial = 0;
const correction = (given: Pick<Correction, 'target' | 'targetId' | 'field' | 'value'> & Partial<Correction>) => ({
  ...{ id: `c${++serial}`, machineValue: null, span: null, quote: null },
  ...given,
});

const deadline = { raw: '', due: '2024-04-15', precision: 'day' };

describe('what people say of a reading', () => {
  it('changes nothing where nobody said anything', () => {
    expect(overlayCorrections(machine, [])).toEqual({ ...machine, lost: [] });
  });

  it('stands in the place of what the machine read, and only there', () => {
    const given = correction({ target: 'DIRECTIVE', targetId: 'd1', field: 'deadline', value: deadline });
    const [first, second] = overlayCorrections(machine, [given]).reading.directives;
    expect(first).toMatchObject({ deadline, topics: ['administrative-reform'], found: { department: sure } });
    expect(first?.found?.deadline).toEqual({ rule: 'person', confidence: 1 });
    expect(second).toEqual(reading.directives[1]);
    expect(reading.directives[0]?.deadline).toBeNull();
  });

  it('can be that there is none', () => {
    const given = correction({ target: 'DIRECTIVE', targetId: 'd1', field: 'department', value: null });
    expect(overlayCorrections(machine, [given]).reading.directives[0]?.department).toBeNull();
  });

  it('takes out what orders nothing, with its id', () => {
    const given = correction({ target: 'DIRECTIVE', targetId: 'd1', field: 'dismissed', value: true });
    const { reading: left, ids } = overlayCorrections(machine, [given]);
    expect(left.directives.map(({ id }) => id)).toEqual(['1/1/2']);
    expect(ids.directives).toEqual(['d2']);
  });

  it('puts an order that the machine missed where it stands in the text', () => {
    const quote = 'Phòng Kế hoạch lập dự toán.';
    const start = text.indexOf(quote);
    const span: [number, number] = [start, start + quote.length];
    const about = { target: 'DIRECTIVE' as const, targetId: 'd9' };
    const added = correction({ ...about, field: 'added', value: true, span, quote });
    const named = correction({ ...about, field: 'department', value: { raw: 'Phòng Kế hoạch', families: [] } });
    const { reading: now, ids, lost } = overlayCorrections(machine, [named, added]);
    expect(ids.directives).toEqual(['d1', 'd9', 'd2']);
    expect(now.directives[1]).toMatchObject({ text: quote, id: '1/1/1+', department: { raw: 'Phòng Kế hoạch' } });
    expect(lost).toEqual([]);
  });

  it('is named where the reading does not have what it is about', () => {
    const given = correction({ target: 'OUTCOME', targetId: 'gone', field: 'status', value: 'postponed' });
    expect(overlayCorrections(machine, [given]).lost).toEqual([given.id]);
  });

  it('reaches heading and statements on past work too', () => {
    const { reading: now } = overlayCorrections(machine, [
      correction({ target: 'NOTICE', targetId: 'n', field: 'number', value: '7/TB-SKHCN' }),
      correction({ target: 'NOTICE', targetId: 'n', field: 'review', value: true }),
      correction({ target: 'OUTCOME', targetId: 'o1', field: 'status', value: 'postponed' }),
    ]);
    expect(now).toMatchObject({ number: '7/TB-SKHCN', symbol: 'TB-SKHCN', found: { number: { rule: 'person' } } });
    expect(now).not.toHaveProperty('review');
    expect(now.outcomes[0]?.status).toBe('postponed');
  });
});

describe('what the machine itself read', () => {
  it('can be asked for by field', () => {
    expect(machineValue(machine, 'DIRECTIVE', 'd1', 'topics')).toEqual(['administrative-reform']);
    expect(machineValue(machine, 'DIRECTIVE', 'd1', 'deadline')).toBeNull();
    expect(machineValue(machine, 'DIRECTIVE', 'd1', 'dismissed')).toBe(false);
    expect(machineValue(machine, 'NOTICE', 'n', 'symbol')).toBe('TB-SKHCN');
    expect(machineValue(machine, 'OUTCOME', 'gone', 'status')).toBeUndefined();
  });
});

describe('what waits for a person', () => {
  const fieldsOf = (corrections: Correction[], given: Partial<NoticeReading> = {}) => {
    const effective = overlayCorrections({ ...machine, reading: { ...reading, ...given } }, corrections);
    return doubtsOf(effective, corrections).map(({ targetId, field }) => `${targetId} ${field}`);
  };

  it('is what was found without being sure', () => {
    expect(fieldsOf([])).toEqual(['n symbol', 'd2 dismissed']);
  });

  it('no longer waits when a person gave a value or agreed to it', () => {
    const agreed = correction({ target: 'DIRECTIVE', targetId: 'd2', field: 'dismissed', value: false });
    const other = correction({ target: 'NOTICE', targetId: 'n', field: 'symbol', value: 'TB-KHCN' });
    expect(fieldsOf([agreed, other])).toEqual([]);
  });

  it('is a warning that points at a place, until somebody has looked at it', () => {
    const warnings = [
      { code: 'missing-number', message: 'm' },
      { code: 'odd-number', message: 'm', span: [0, 9] as const },
    ];
    expect(fieldsOf([], { warnings })).toEqual(['n symbol', 'd2 dismissed', 'n warning:odd-number:Văn phòng']);
    const seen = correction({
      ...{ target: 'NOTICE', targetId: 'n', value: true },
      field: 'warning:odd-number:Văn phòng',
    });
    expect(fieldsOf([seen], { warnings })).toEqual(['n symbol', 'd2 dismissed']);
  });

  it('shows where the words stand', () => {
    const [symbol, dismissed] = doubtsOf(overlayCorrections(machine, []), []);
    expect(symbol?.span).toBeNull();
    expect(text.slice(...(dismissed?.span ?? [0, 0]))).toBe('Thanh tra gửi báo cáo.');
  });
});
