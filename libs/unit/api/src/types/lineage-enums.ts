import { registerEnumType } from '@nestjs/graphql';

/** What happens to units. */
export const LineageKind = {
  RENAME: 'RENAME',
  MERGE: 'MERGE',
  SPLIT: 'SPLIT',
  CREATE: 'CREATE',
  ABOLISH: 'ABOLISH',
  TRANSFER: 'TRANSFER',
} as const;
export type LineageKind = (typeof LineageKind)[keyof typeof LineageKind];

registerEnumType(LineageKind, {
  name: 'LineageKind',
  description: 'What happens to units or agencies (loại thay đổi tổ chức).',
  valuesMap: {
    RENAME: { description: 'One unit goes on under another name (đổi tên).' },
    MERGE: { description: 'Several units become one (sáp nhập, hợp nhất).' },
    SPLIT: { description: 'One unit becomes several (chia, tách).' },
    CREATE: { description: 'A unit is made (thành lập).' },
    ABOLISH: { description: 'A unit ends without a successor (giải thể).' },
    TRANSFER: { description: 'Functions come from outside, or a whole unit moves into another one (chuyển giao).' },
  },
});

/** Whether a change is counted by. */
export const LineageState = { PROPOSED: 'PROPOSED', CONFIRMED: 'CONFIRMED', REJECTED: 'REJECTED' } as const;
export type LineageState = (typeof LineageState)[keyof typeof LineageState];

registerEnumType(LineageState, {
  name: 'LineageState',
  description: 'Whether a person has decided on a change of units (trạng thái xác nhận).',
  valuesMap: {
    PROPOSED: { description: 'The machine proposes it; nothing is counted by it (đề xuất).' },
    CONFIRMED: { description: 'A person says so; the view of today counts by it (đã xác nhận).' },
    REJECTED: { description: 'A person says it was not so, or took it back (đã bác bỏ).' },
  },
});
