import { GraphQLError } from 'graphql';
import type { MockDepartment, MockWorld } from './model';

type State = 'PROPOSED' | 'CONFIRMED' | 'REJECTED';

/** A change of units as the mock keeps it. */
export interface MockLineage {
  id: string;
  agency: string;
  kind: string;
  effectiveOn: string;
  basis: string | null;
  state: State;
  reason: string;
  confidence: number;
  madeBy: string | null;
  decidedBy: string | null;
  decidedAt: string | null;
  note: string | null;
  version: number;
  from: string[];
  to: { department: string; share: number | null }[];
}

const at = '2025-06-30T02:00:00Z';
const somebody = (by: string | null | undefined) => by ?? 'người dùng tại máy';
const fail = (code: string, message: string, hint: string) => new GraphQLError(message, { extensions: { code, hint } });

/** A room of the past beside the units of today, and what the machine thinks became of it. */
export const formerRoom: MockDepartment = {
  id: 'skhcn-son-la-phong-chuyen-nganh-cu',
  name: 'Phòng Chuyên ngành',
  families: ['technology-management'],
  agency: 'skhcn-son-la',
};

/** Changes of units and what people do to them, by the rules of the API. */
export function createLineageState(world: MockWorld) {
  const successor = world.departments.find(
    ({ agency, families }) => agency === formerRoom.agency && families[0] === formerRoom.families[0],
  );
  const changes: MockLineage[] = successor
    ? [
        {
          id: 'l-1',
          agency: formerRoom.agency,
          kind: 'RENAME',
          effectiveOn: '2024-03-05',
          basis: null,
          state: 'PROPOSED',
          reason: `Cùng nhóm chức năng; “${formerRoom.name}” được giao việc lần cuối 01/02/2024, “${successor.name}” lần đầu 05/03/2024.`,
          confidence: 0.72,
          ...{ madeBy: null, decidedBy: null, decidedAt: null, note: null, version: 1 },
          from: [formerRoom.id],
          to: [{ department: successor.id, share: null }],
        },
      ]
    : [];
  const held = (id: string, version: number): MockLineage => {
    const found = changes.find((one) => one.id === id);
    if (!found) throw fail('NOT_FOUND', 'Không còn thay đổi tổ chức này.', 'Tải lại trang.');
    if (found.version === version) return found;
    throw fail('STALE_VERSION', `“${found.decidedBy}” vừa sửa thay đổi tổ chức này.`, 'Xem lại tình trạng hiện tại.');
  };
  const decide = (change: MockLineage, state: State, by: string | null, more: Partial<MockLineage> = {}) =>
    Object.assign(change, { ...more, state, decidedBy: by, decidedAt: by && at, version: change.version + 1 });
  return {
    all: (agency?: string | null) => changes.filter((one) => !agency || one.agency === agency),
    /** Today's unit of a unit. */
    currentOf: (unit: string): string => {
      const next = changes.find(
        ({ state, from, to, kind }) =>
          state === 'CONFIRMED' && kind !== 'SPLIT' && from.includes(unit) && to.length === 1,
      );
      return next?.to[0]?.department ?? unit;
    },
    decide: (args: {
      id: string;
      decision: State;
      version: number;
      note?: string | null;
      effectiveOn?: string | null;
      basis?: string | null;
      by?: string | null;
    }) => {
      const change = held(args.id, args.version);
      if (args.decision === 'PROPOSED') return decide(change, 'PROPOSED', null, { note: null });
      const { effectiveOn, basis } = change;
      return decide(change, args.decision, somebody(args.by), {
        note: args.note ?? null,
        effectiveOn: args.effectiveOn ?? effectiveOn,
        basis: args.basis ?? basis,
      });
    },
    add: ({
      input,
      by,
    }: {
      input: Pick<MockLineage, 'kind' | 'from' | 'to' | 'effectiveOn' | 'basis' | 'reason'>;
      by?: string | null;
    }) => {
      const first = world.departments.find(({ id }) => id === (input.to[0]?.department ?? input.from[0]));
      if (!first) throw fail('BAD_INPUT', 'Không có đơn vị này.', 'Chọn đơn vị trong danh sách.');
      const name = somebody(by);
      const change: MockLineage = {
        ...{ id: `l-${changes.length + 1}`, agency: first.agency, state: 'CONFIRMED', confidence: 1, version: 1 },
        ...{ madeBy: name, decidedBy: name, decidedAt: at, note: null },
        ...input,
        basis: input.basis ?? null,
        reason: input.reason ?? '',
        to: input.to.map((heir) => ({ ...heir, share: heir.share ?? null })),
      };
      changes.push(change);
      return change;
    },
    withdraw: (args: { id: string; version: number; by?: string | null }) =>
      decide(held(args.id, args.version), 'REJECTED', somebody(args.by)),
  };
}

/** The reorganisations of 2025, as the reference data has them. */
export const reorganisations = [
  {
    code: 'information-and-communications-2025',
    effectiveOn: '2025-03-01',
    kind: 'TRANSFER',
    label: 'Sở KH&CN tiếp nhận phần lớn chức năng của Sở Thông tin và Truyền thông',
    short: 'tiếp nhận chức năng Sở TT&TT',
    labelEn: 'The agencies took over most functions of the departments of information and communications',
    shortEn: 'took over information and communications',
    basis: null,
    exact: false,
  },
  {
    code: 'provinces-2025',
    effectiveOn: '2025-07-01',
    kind: 'MERGE',
    label: 'Sáp nhập tỉnh, thành phố: từ 63 còn 34',
    short: 'sáp nhập tỉnh',
    labelEn: 'Provinces merged: 63 became 34',
    shortEn: 'provinces merged',
    basis: 'Nghị quyết 202/2025/QH15',
    exact: true,
  },
];
