import { checkValues, DateScalar, rowsOf } from '@giao-ban/shared-nest';
import { reorganisationsBetween } from '@giao-ban/unit-model';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Reorganisation } from './types/reorganisation.type';
import { provinceValues } from './unit-values';

// Whatever the view, a mark stands where one of the agencies that are looked at was touched.
const agenciesSql = `
  SELECT a.id FROM giaoban.agency a JOIN giaoban.province p ON p.id = a.province_id
  WHERE EXISTS (SELECT 1 FROM giaoban.notice n WHERE n.agency_id = a.id)
    AND ($1::text[] IS NULL OR p.current_id IN (
      SELECT q.current_id FROM giaoban.province q WHERE q.code = ANY ($1) OR q.id = ANY ($1)))`;

/** The marks on charts over time. */
@Resolver(() => Reorganisation)
export class ReorganisationResolver {
  constructor(private readonly source: DataSource) {}

  @Query(() => [Reorganisation], {
    description: 'Reorganisations between two days that concern agencies with notices, in their order (mốc tổ chức).',
    complexity: 5,
  })
  async reorganisations(
    @Args('from', { type: () => DateScalar, nullable: true, description: 'First day.' })
    from: string | null | undefined,
    @Args('to', { type: () => DateScalar, nullable: true, description: 'Last day.' })
    to: string | null | undefined,
    @Args('provinces', {
      type: () => [String],
      nullable: true,
      description: 'Only those that concern agencies of these provinces, by code or id, and what they became.',
    })
    provinces: string[] | null | undefined,
  ): Promise<Reorganisation[]> {
    const named = provinces && provinces.length > 0 ? provinces : null;
    const uses = (named ?? []).map((value, index) => ({ kind: provinceValues, value, at: `provinces.${index}` }));
    await checkValues(this.source, uses);
    const agencies = await rowsOf<{ id: string }>(this.source, agenciesSql, [named]);
    return reorganisationsBetween(
      from ?? null,
      to ?? null,
      agencies.map(({ id }) => id),
    );
  }
}
