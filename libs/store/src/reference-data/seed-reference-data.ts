import { topics } from '@giao-ban/notice-model';
import { agencyIdOfProvince, provinceRows } from '@giao-ban/unit-model';
import type { DataSource } from 'typeorm';
import { TopicEntity } from '../directive/topic.entity';
import { AgencyEntity } from '../unit/agency.entity';
import { ProvinceEntity } from '../unit/province.entity';
import { agencyName, unassignedAgency } from './agency-of';

/**
 * Brings provinces, agencies and topics into the database; doing it again changes nothing.
 * Provinces follow the law and are brought up to date; topics belong to the administrator once they are there.
 *
 * @example await seedReferenceData(await openStore(url));
 */
export async function seedReferenceData(source: DataSource): Promise<void> {
  const provinces = provinceRows();
  const agencies = [
    { id: unassignedAgency, name: 'Chưa rõ cơ quan ban hành', provinceId: null },
    ...provinces.map((row) => ({ id: agencyIdOfProvince(row.id), name: agencyName(row), provinceId: row.id })),
  ];
  await source.transaction(async (manager) => {
    await manager
      .createQueryBuilder()
      .insert()
      .into(ProvinceEntity)
      .values(
        provinces.map(({ id, code, name, validFrom, validTo, currentId }) => ({
          id,
          code,
          name,
          validFrom,
          validTo,
          currentId,
        })),
      )
      .orUpdate(['code', 'name', 'valid_from', 'valid_to', 'current_id'], ['id'])
      .updateEntity(false)
      .execute();
    await manager
      .createQueryBuilder()
      .insert()
      .into(AgencyEntity)
      .values(agencies)
      .orUpdate(['name', 'province_id'], ['id'])
      .updateEntity(false)
      .execute();
    await manager
      .createQueryBuilder()
      .insert()
      .into(TopicEntity)
      .values(topics.map(({ code, vi, covers }, position) => ({ code, label: vi, covers, position })))
      .orIgnore()
      .updateEntity(false)
      .execute();
  });
}
