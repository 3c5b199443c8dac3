import type { Unit } from '@giao-ban/notice-model';
import { CodedError, isUuid, unknownValue } from '@giao-ban/shared-nest';
import { DepartmentEntity } from '@giao-ban/store';
import { families as knownFamilies } from '@giao-ban/unit-data';
import { familiesOf, isOutsideUnit } from '@giao-ban/unit-model';
import type { EntityManager } from 'typeorm';
import type { UnitInput } from '../correction.inputs';
import { line } from './checked-values';

/**
 * The unit that a person means: one of the agency, or a name of which the functions tell what it is.
 *
 * @throws CodedError `UNKNOWN_VALUE`, `BAD_INPUT`
 * @example await unitValue(manager, 'skhcn-son-la', { name: 'Văn phòng Sở' }, 'values.department') // { raw: 'Văn phòng Sở', families: ['office'] }
 */
export async function unitValue(manager: EntityManager, agencyId: string, given: UnitInput, at: string): Promise<Unit> {
  if (given.departmentId) return ofAgency(manager, agencyId, given.departmentId, `${at}.departmentId`);
  const raw = line(given.name, `${at}.name`, 300);
  if (raw === null) {
    throw new CodedError('BAD_INPUT', 'Chưa nói rõ đơn vị nào.', { at, hint: 'Chọn một đơn vị, hoặc ghi tên đơn vị.' });
  }
  const families = given.families ?? familiesOf(raw);
  const missing = families.find((family) => !knownFamilies.some(({ code }) => code === family));
  if (missing !== undefined) {
    const known = knownFamilies.map(({ code, vi }) => ({ value: code, label: vi }));
    throw unknownValue('nhóm chức năng', missing, `${at}.families`, known);
  }
  return { raw, families: [...families], ...(isOutsideUnit(raw) ? { external: true } : {}) };
}

async function ofAgency(manager: EntityManager, agencyId: string, id: string, at: string): Promise<Unit> {
  const found = isUuid(id) ? await manager.findOneBy(DepartmentEntity, { agencyId, id }) : null;
  if (found) return { raw: found.name, families: found.families };
  const all = await manager.findBy(DepartmentEntity, { agencyId });
  throw unknownValue(
    'đơn vị',
    id,
    at,
    all.map((one) => ({ value: one.id, label: one.name })),
  );
}
