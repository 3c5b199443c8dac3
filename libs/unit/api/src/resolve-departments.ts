import { DepartmentAliasEntity, DepartmentEntity, insertRows, stableId } from '@giao-ban/store';
import { canonicalUnitKey } from '@giao-ban/unit-model';
import { In, type EntityManager } from 'typeorm';
import { fullerName } from './fuller-name';

/** A unit as a notice names it. */
export interface NamedDepartment {
  raw: string;
  families: readonly string[];
}

// A name is a key in an index, and no unit's name is longer than this.
const longestName = 300;
// However a notice addresses them, they are the same everybody.
const everybody = { family: 'all-units', name: 'Các phòng, đơn vị' };

/**
 * Finds the departments of an agency behind the names in a notice, and makes those that are new. Spellings of one unit
 * are one department; each spelling is kept as an alias, and an alias that a person gave to a department wins.
 *
 * @returns department id by name as written; a name without letters has none
 * @example
 * const ids = await resolveDepartments(manager, 'skhcn-son-la', [{ raw: 'phòng KH-TC', families: ['planning-finance'] }]);
 */
export async function resolveDepartments(
  manager: EntityManager,
  agencyId: string,
  units: readonly NamedDepartment[],
): Promise<Map<string, string>> {
  const named = [...new Map(units.map((unit) => [unit.raw, { ...unit, raw: unit.raw.slice(0, longestName) }]))];
  const ids = await idsByAlias(manager, agencyId, [...new Set(named.map(([, { raw }]) => raw))]);
  const fresh = named.map(([, unit]) => unit).filter(({ raw }) => !ids.has(raw));
  for (const [raw, id] of await makeDepartments(manager, agencyId, fresh)) ids.set(raw, id);
  return new Map(
    named.flatMap(([given, { raw }]) => {
      const id = ids.get(raw);
      return id === undefined ? [] : [[given, id] as const];
    }),
  );
}

async function idsByAlias(manager: EntityManager, agencyId: string, raws: string[]): Promise<Map<string, string>> {
  if (raws.length === 0) return new Map();
  const rows = await manager.findBy(DepartmentAliasEntity, { agencyId, raw: In(raws) });
  return new Map(rows.map(({ raw, departmentId }) => [raw, departmentId]));
}

/** Departments and aliases for names never seen before in this agency. */
async function makeDepartments(
  manager: EntityManager,
  agencyId: string,
  units: readonly NamedDepartment[],
): Promise<Map<string, string>> {
  const groups = groupByKey(units);
  if (groups.size === 0) return new Map();
  const known = await manager.findBy(DepartmentEntity, { agencyId, key: In([...groups.keys()]) });
  const departments = [...groups].map(([key, group]) => {
    const before = known.find((department) => department.key === key);
    return { before, after: described(before ?? emptyDepartment(agencyId, key), group) };
  });
  await saveDepartments(
    manager,
    departments.filter(({ before, after }) => before === undefined || differs(before, after)).map(({ after }) => after),
  );
  const aliases = departments.flatMap(({ after }) =>
    (groups.get(after.key) ?? []).map(({ raw }) => ({ agencyId, raw, departmentId: after.id })),
  );
  await insertRows(manager, DepartmentAliasEntity, inOrder(aliases, 'raw'), 'ignore');
  return new Map(aliases.map(({ raw, departmentId }) => [raw, departmentId]));
}

function groupByKey(units: readonly NamedDepartment[]): Map<string, NamedDepartment[]> {
  const groups = new Map<string, NamedDepartment[]>();
  for (const unit of units) {
    const key = unit.families.includes(everybody.family) ? everybody.family : canonicalUnitKey(unit.raw);
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), unit]);
  }
  return groups;
}

function emptyDepartment(agencyId: string, key: string): DepartmentEntity {
  const id = stableId('department', agencyId, key);
  return { agencyId, id, key, name: '', families: [], currentAgencyId: null, currentId: null };
}

function described(department: DepartmentEntity, spellings: readonly NamedDepartment[]): DepartmentEntity {
  const families = [...new Set([...department.families, ...spellings.flatMap((unit) => unit.families)])];
  const seen = [department.name, ...spellings.map(({ raw }) => raw)];
  const name = department.key === everybody.family ? everybody.name : seen.reduce(fullerName);
  return { ...department, name, families };
}

function differs(a: DepartmentEntity, b: DepartmentEntity): boolean {
  return a.name !== b.name || a.families.length !== b.families.length;
}

/** In one order everywhere, so that two notices of one agency never wait for each other's rows crosswise. */
async function saveDepartments(manager: EntityManager, departments: DepartmentEntity[]): Promise<void> {
  if (departments.length === 0) return;
  await manager
    .createQueryBuilder()
    .insert()
    .into(DepartmentEntity)
    .values(inOrder(departments, 'key'))
    .orUpdate(['name', 'families'], ['agency_id', 'key'])
    .updateEntity(false)
    .execute();
}

function inOrder<Key extends string, Row extends Record<Key, string>>(rows: readonly Row[], key: Key): Row[] {
  return [...rows].sort((a, b) => (a[key] < b[key] ? -1 : 1));
}
