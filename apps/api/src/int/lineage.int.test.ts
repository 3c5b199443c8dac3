import { refreshLineages } from '@giao-ban/unit-api';
import type { DepartmentEntity } from '@giao-ban/store';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Factories } from '../testing/factories';
import { startTestApi, type TestApi } from '../testing/test-api';

let api: TestApi;
let units: Record<string, DepartmentEntity>;

const giang = 'skhcn-bac-giang';
const now = 'skhcn-bac-ninh-2025';

/**
 * Bắc Giang's branch for standards becomes a room in 2024; a room for science and technology is split; the office goes
 * to the new province. One order is given to both rooms at once.
 */
beforeAll(async () => {
  api = await startTestApi();
  const make = new Factories(api.source);
  const unit = (agencyId: string, name: string, ...families: string[]) => make.department({ agencyId, name, families });
  units = {
    branch: await unit(giang, 'Chi cục Tiêu chuẩn Đo lường Chất lượng', 'standards-metrology-quality'),
    room: await unit(giang, 'Phòng Tiêu chuẩn Đo lường Chất lượng', 'standards-metrology-quality'),
    both: await unit(giang, 'Phòng Khoa học và Công nghệ', 'science-management', 'technology-management'),
    science: await unit(giang, 'Phòng Khoa học', 'science-management'),
    technology: await unit(giang, 'Phòng Công nghệ', 'technology-management'),
    office: await unit(giang, 'Văn phòng', 'office'),
    newOffice: await unit(now, 'Phòng Hành chính', 'office'),
    inspectors: await unit(giang, 'Thanh tra', 'inspectorate'),
  };
  const work = async (agencyId: string, knownOn: string, ...orders: string[][]) => {
    const notice = await make.notice({ agencyId, knownOn });
    for (const [position, names] of orders.entries()) {
      const directive = await make.directive(notice, { position, ordinal: `1/1/${position + 1}` });
      for (const name of names) {
        const given = units[name];
        if (given) await make.assignment(directive, given);
      }
    }
  };
  await work(giang, '2024-01-05', ['branch'], ['branch'], ['both'], ['office'], ['inspectors']);
  await work(giang, '2024-05-05', ['room'], ['science', 'technology'], ['office'], []);
  await work(now, '2025-08-05', ['newOffice']);
});

beforeEach(async () => {
  await api.source.query('DELETE FROM giaoban.department_lineage');
  await refreshLineages(api.source, [giang]);
});

afterAll(() => api?.stop());

interface Change {
  id: string;
  kind: string;
  state: string;
  effectiveOn: string;
  version: number;
  madeBy: string | null;
  decidedBy: string | null;
  reason: string;
  basis: string | null;
  from: { department: { name: string; agency: { id: string } } }[];
  to: { department: { id: string; name: string }; share: number | null }[];
}

const fields = `id kind state effectiveOn version madeBy decidedBy reason basis
  from { department { name agency { id } } } to { share department { id name } }`;
const changes = async () =>
  (await api.ask<{ departmentLineage: Change[] }>(`{ departmentLineage { ${fields} } }`)).departmentLineage;
const ofKind = async (kind: string): Promise<Change> => {
  const found = (await changes()).find((change) => change.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found;
};
const decide = (change: Change, decision: string, more: object = {}) =>
  api.reply<{ decideLineage: Change }>(
    `mutation ($id: ID!, $decision: LineageState!, $version: Int!, $shares: [LineageHeirInput!], $effectiveOn: Date, $basis: String, $note: String) {
       decideLineage(id: $id, decision: $decision, version: $version, shares: $shares, effectiveOn: $effectiveOn, basis: $basis, note: $note, by: "Lò Thị Hoa") { ${fields} } }`,
    { id: change.id, decision, version: change.version, ...more },
  );
const add = (input: object) =>
  api.reply<{ addLineage: Change }>(
    `mutation ($input: LineageInput!) { addLineage(input: $input, by: "Cầm Văn Sơn") { ${fields} } }`,
    { input },
  );

type Stats = {
  directiveStats: {
    unitNotes: string[];
    total: { directives: number; assignments: number };
    rows: { keys: { value: string | null; label: string }[]; measures: { directives: number; assignments: number } }[];
  };
};

async function byUnit(view: 'AS_ISSUED' | 'TODAY', filter: object = {}) {
  const { directiveStats } = await api.ask<Stats>(
    `query ($filter: DirectiveFilter) { directiveStats(filter: $filter, groupBy: [DEPARTMENT]) { unitNotes
       total { directives assignments } rows { keys { value label } measures { directives assignments } } } }`,
    { filter: { units: view, ...filter } },
  );
  const rows = Object.fromEntries(
    directiveStats.rows.map(({ keys: [key], measures }) => [key?.label.replace(/ \(.*/u, ''), measures.directives]),
  );
  const assignments = directiveStats.rows.reduce((sum, { measures }) => sum + measures.assignments, 0);
  return { rows, assignments, total: directiveStats.total, notes: directiveStats.unitNotes };
}

describe('what the machine proposes', () => {
  it('follows from functions, days and the law, with its reasons', async () => {
    const found = await changes();
    expect(found.map(({ kind, state, madeBy }) => [kind, state, madeBy]).sort()).toEqual([
      ['ABOLISH', 'PROPOSED', null],
      ['RENAME', 'PROPOSED', null],
      ['SPLIT', 'PROPOSED', null],
      ['TRANSFER', 'PROPOSED', null],
    ]);
    const transfer = await ofKind('TRANSFER');
    expect(transfer).toMatchObject({
      effectiveOn: '2025-07-01',
      basis: 'Nghị quyết 202/2025/QH15',
      from: [{ department: { name: 'Văn phòng', agency: { id: giang } } }],
      to: [{ department: { name: 'Phòng Hành chính' } }],
    });
    expect(transfer.reason).toContain('Chỉ dựa vào nhóm chức năng');
  });

  it('is counted by nobody', async () => {
    expect((await byUnit('TODAY')).rows).toEqual((await byUnit('AS_ISSUED')).rows);
  });

  it('stays the same when it is looked for again, and what people rejected does not come back', async () => {
    const before = await changes();
    await decide(await ofKind('RENAME'), 'REJECTED');
    const { proposeLineage } = await api.ask<{ proposeLineage: number }>(
      `mutation { proposeLineage(agency: "${giang}") }`,
    );
    expect(proposeLineage).toBe(2);
    const after = await changes();
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after.find(({ kind }) => kind === 'RENAME')).toMatchObject({ state: 'REJECTED', version: 2 });
  });
});

describe('a decision of a person', () => {
  it('moves the work to the unit of today, in numbers, filters and the unit itself, and can be taken back', async () => {
    const { data } = await decide(await ofKind('RENAME'), 'CONFIRMED', {
      effectiveOn: '2024-04-01',
      basis: 'Quyết định 11/QĐ-UBND',
    });
    expect(data.decideLineage).toMatchObject({
      ...{ state: 'CONFIRMED', version: 2, decidedBy: 'Lò Thị Hoa' },
      ...{ effectiveOn: '2024-04-01', basis: 'Quyết định 11/QĐ-UBND' },
    });
    const { rows } = await byUnit('TODAY');
    expect(rows['Phòng Tiêu chuẩn Đo lường Chất lượng']).toBe(3);
    expect(rows).not.toHaveProperty('Chi cục Tiêu chuẩn Đo lường Chất lượng');
    expect((await byUnit('AS_ISSUED')).rows).toMatchObject({ 'Chi cục Tiêu chuẩn Đo lường Chất lượng': 2 });
    for (const unit of [units['branch'], units['room']]) {
      expect((await byUnit('TODAY', { department: { eq: unit?.id } })).total.directives).toBe(3);
      expect((await byUnit('TODAY', { department: { in: [unit?.id] } })).total.directives).toBe(3);
      expect((await byUnit('TODAY', { department: { ne: unit?.id } })).total.directives).toBe(7);
    }
    type Units = { departments: { name: string; validFrom: string | null; validTo: string | null }[] };
    const { departments } = await api.ask<Units>(`{ departments(agency: "${giang}") { name validFrom validTo firstSeen
      lastSeen current { name } predecessors { name } successors { name } } }`);
    expect(departments.find(({ name }) => name.startsWith('Chi cục'))).toEqual({
      name: 'Chi cục Tiêu chuẩn Đo lường Chất lượng',
      validFrom: null,
      validTo: '2024-03-31',
      firstSeen: '2024-01-05',
      lastSeen: '2024-01-05',
      current: { name: 'Phòng Tiêu chuẩn Đo lường Chất lượng' },
      predecessors: [],
      successors: [{ name: 'Phòng Tiêu chuẩn Đo lường Chất lượng' }],
    });
    await decide(await ofKind('RENAME'), 'PROPOSED');
    expect((await byUnit('TODAY')).rows).toEqual((await byUnit('AS_ISSUED')).rows);
  });

  it('on a split says that the work stays with the old unit, until somebody says who took most of it', async () => {
    await decide(await ofKind('SPLIT'), 'CONFIRMED');
    const stays = await byUnit('TODAY');
    expect(stays.rows).toMatchObject({ 'Phòng Khoa học và Công nghệ': 1 });
    expect(stays.notes).toEqual([expect.stringContaining('“Phòng Khoa học và Công nghệ” được tách')]);
    const shares = [
      { department: units['science']?.id, share: 0.7 },
      { department: units['technology']?.id, share: 0.3 },
    ];
    await decide(await ofKind('SPLIT'), 'CONFIRMED', { shares });
    const moved = await byUnit('TODAY');
    expect(moved.rows).toMatchObject({ 'Phòng Khoa học': 2, 'Phòng Công nghệ': 1 });
    expect(moved.notes).toEqual([]);
  });

  it('keeps totals equal in both views, whatever is confirmed', async () => {
    const one = await byUnit('AS_ISSUED');
    for (const kind of ['RENAME', 'SPLIT', 'TRANSFER', 'ABOLISH']) {
      await decide(await ofKind(kind), 'CONFIRMED');
      const other = await byUnit('TODAY');
      expect(other.total).toEqual(one.total);
      expect(other.assignments).toBe(one.assignments);
    }
    const merged = await add({
      kind: 'MERGE',
      from: [units['science']?.id, units['technology']?.id],
      to: [{ department: units['room']?.id }],
      effectiveOn: '2025-01-01',
    });
    expect(merged.errors).toBeUndefined();
    const other = await byUnit('TODAY');
    expect(other.total).toEqual(one.total);
    expect(other.assignments).toBe(one.assignments);
    // The order that was given to both rooms is one order of the one unit of today.
    expect(other.rows['Phòng Tiêu chuẩn Đo lường Chất lượng']).toBe(4);
  });

  it('of two people at once one wins and the other is told', async () => {
    const seen = await ofKind('RENAME');
    const both = await Promise.all([decide(seen, 'CONFIRMED'), decide(seen, 'REJECTED')]);
    const failed = both.flatMap(({ errors }) => errors ?? []);
    expect(failed.map(({ extensions }) => extensions.code)).toEqual(['STALE_VERSION']);
    expect(failed[0]?.message).toContain('Lò Thị Hoa');
  });

  it('is in the audit trail, before and after', async () => {
    const seen = await ofKind('ABOLISH');
    await decide(seen, 'REJECTED', { note: 'Vẫn còn bộ phận thanh tra' });
    const [entry] = await api.source.query(
      'SELECT actor, action, before, after FROM giaoban.audit_entry WHERE subject_id = $1 ORDER BY at DESC LIMIT 1',
      [seen.id],
    );
    expect(entry).toMatchObject({
      actor: 'Lò Thị Hoa',
      action: 'decide-lineage',
      before: { state: 'PROPOSED', version: 1 },
      after: { state: 'REJECTED', version: 2 },
    });
  });
});

describe('a change that a person writes down', () => {
  it('counts at once and is taken back by another write', async () => {
    const { data } = await add({
      kind: 'RENAME',
      from: [units['both']?.id],
      to: [{ department: units['science']?.id }],
      effectiveOn: '2024-03-01',
      reason: 'Theo đề án sắp xếp',
    });
    expect(data.addLineage).toMatchObject({ state: 'CONFIRMED', madeBy: 'Cầm Văn Sơn', reason: 'Theo đề án sắp xếp' });
    expect((await byUnit('TODAY')).rows).toMatchObject({ 'Phòng Khoa học': 2 });
    // The machine's own idea of the same unit is settled by it.
    await refreshLineages(api.source, [giang]);
    expect((await changes()).some(({ kind }) => kind === 'SPLIT')).toBe(false);
    const back = await api.ask<{ withdrawLineage: Change }>(
      `mutation { withdrawLineage(id: "${data.addLineage.id}", version: 1) { state version } }`,
    );
    expect(back.withdrawLineage).toEqual({ state: 'REJECTED', version: 2 });
    expect((await byUnit('TODAY')).rows).toEqual((await byUnit('AS_ISSUED')).rows);
  });

  it('is refused where it cannot be, and nothing is written', async () => {
    const before = await changes();
    const { errors } = await add({
      kind: 'RENAME',
      from: [units['newOffice']?.id],
      to: [{ department: units['office']?.id }],
      effectiveOn: '2025-07-01',
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
    expect(errors?.[0]?.message).toContain('không kế thừa');
    expect(await changes()).toEqual(before);
  });

  it('goes with its units when they are gone', async () => {
    const gone = await new Factories(api.source).department({ agencyId: giang, name: 'Phòng tạm' });
    await add({ kind: 'RENAME', from: [gone.id], to: [{ department: units['room']?.id }], effectiveOn: '2024-03-01' });
    await api.source.query('DELETE FROM giaoban.department WHERE agency_id = $1 AND id = $2', [giang, gone.id]);
    await refreshLineages(api.source, [giang]);
    expect((await changes()).some(({ madeBy }) => madeBy !== null)).toBe(false);
  });
});
