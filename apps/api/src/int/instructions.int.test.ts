import { refreshRelations } from '@giao-ban/ingest-api';
import type { DepartmentEntity, DirectiveEntity } from '@giao-ban/store';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Factories, sonLa } from '../testing/factories';
import { startTestApi, type TestApi } from '../testing/test-api';

let api: TestApi;
let make: Factories;
let science: DepartmentEntity;
let office: DepartmentEntity;
beforeAll(async () => {
  api = await startTestApi();
  make = new Factories(api.source);
});
afterAll(() => api?.stop());

const task = 'thẩm định dự toán 03 mô hình chuyển tiếp về nuôi cấy mô, trình phê duyệt theo quy định.';
const paper = 'Kịp thời thực hiện các nội dung chỉ đạo tại Thông báo số 77/TB-UBND ngày 04/3/2024.';
let leader: DirectiveEntity;
let partner: DirectiveEntity;
let told: DirectiveEntity[];
beforeEach(async () => {
  await api.source.query('TRUNCATE giaoban.notice, giaoban.theme, giaoban.department CASCADE');
  science = await make.department({ name: 'Phòng Quản lý khoa học', families: ['science-management'] });
  office = await make.department({ name: 'Văn phòng' });
  const notice = await make.notice({ knownOn: '2025-03-05' });
  const order = async (position: number, to: DepartmentEntity, text: string) => {
    const placed = { position, ordinal: `${position}/1`, heading: to.name, text };
    const partners = text.includes('với Văn phòng') ? [{ raw: 'Văn phòng', families: ['office'] }] : [];
    const made = await make.directive(notice, { ...placed, cooperating: partners });
    await make.assignment(made, to);
    return made;
  };
  leader = await order(0, science, `Chủ trì, phối hợp với Văn phòng ${task}`);
  partner = await order(1, office, `Phối hợp ${task.replace('chuyển', 'chuyên')}`);
  told = [await order(2, science, paper), await order(3, office, paper)];
  await refreshRelations(api.source, [sonLa], { actor: 'test' });
});

const counts = async (filter = '') => {
  const { directiveStats, directives } = await api.ask<{
    directiveStats: { total: { directives: number; instructions: number; assignments: number; unknown: number } };
    directives: { totalCount: number };
  }>(
    `{ directiveStats(groupBy: [] ${filter}) { total { directives instructions assignments unknown } }
       directives(first: 1 ${filter}) { totalCount } }`,
  );
  expect(directives.totalCount).toBe(directiveStats.total.directives);
  expect(directiveStats.total.unknown).toBe(directiveStats.total.directives);
  return directiveStats.total;
};
const instructionOf = async (id: string) =>
  (
    await api.ask<{ directive: { instruction: { kind: string; members: { id: string; heading: string }[] } | null } }>(
      'query ($id: ID!) { directive(id: $id) { instruction { kind members { id heading } } } }',
      { id },
    )
  ).directive.instruction;
const apart = (id: string, value = true) =>
  api.ask(`mutation { keepDirectiveApart(directiveId: "${id}", apart: ${value}, by: "Lò Thị Hoa") { id } }`);

describe('one task told to its leader and to its partner', () => {
  it('counts once, with two assignments; the list shows what the count says', async () => {
    expect(await counts()).toMatchObject({ directives: 3, instructions: 2, assignments: 4 });
  });

  it('is in the workload of both units', async () => {
    const of = (unit: DepartmentEntity) => counts(`, filter: { department: { eq: "${unit.id}" } }`);
    expect((await of(science)).directives).toBe(2);
    expect((await of(office)).directives).toBe(2);
  });

  it('keeps both sentences, each showing the other', async () => {
    for (const { id } of [leader, partner]) {
      expect(await instructionOf(id)).toEqual({
        kind: 'SAME_TASK',
        members: [
          { id: leader.id, heading: 'Phòng Quản lý khoa học' },
          { id: partner.id, heading: 'Văn phòng' },
        ],
      });
    }
  });

  it('is two once a person says so, also after everything was computed again, and one again when it is taken back', async () => {
    await apart(partner.id);
    const two = { directives: 4, instructions: 3, assignments: 4 };
    expect(await counts()).toMatchObject(two);
    await refreshRelations(api.source, [sonLa], { actor: 'test' });
    expect(await counts()).toMatchObject(two);
    expect(await instructionOf(partner.id)).toBeNull();
    await apart(partner.id, false);
    await refreshRelations(api.source, [sonLa], { actor: 'test' });
    expect(await counts()).toMatchObject({ directives: 3, assignments: 4 });
    const rows: object[] = await api.source.query(
      `SELECT actor FROM giaoban.audit_entry WHERE action = 'keep-directive-apart' AND subject_id = $1`,
      [partner.id],
    );
    expect(rows).toEqual([{ actor: 'Lò Thị Hoa' }]);
  });

  it('is not taken apart by its leader', async () => {
    const { errors } = await api.reply(`mutation { keepDirectiveApart(directiveId: "${leader.id}") { id } }`);
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });
});

describe('one paper that two units are told to follow', () => {
  it('is one instruction and two directives', async () => {
    expect(await instructionOf(told[1]?.id ?? '')).toMatchObject({ kind: 'SAME_PAPER', members: { length: 2 } });
  });
});
