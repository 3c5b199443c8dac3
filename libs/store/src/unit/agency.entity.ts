import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ProvinceEntity } from './province.entity';

/** A department of science and technology (Sở) of one province for its time of validity: the tenant of all tenant tables. */
@Entity({ name: 'agency' })
@ForeignKey(() => ProvinceEntity, ['provinceId'], ['id'], { name: 'agency_province_fk' })
export class AgencyEntity {
  /** For example `skhcn-quang-ngai`; `unassigned` holds files whose issuer nobody could tell. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'agency_pk' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', name: 'province_id', nullable: true })
  provinceId!: string | null;
}
