import { DateScalar } from '@giao-ban/shared-nest';
import { mergedInto, provinceIdOf, type ProvinceNames, provinceNames } from '@giao-ban/unit-model';
import { ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Province } from './types/province.type';

/** What the law says of a province; code and name together tell which one it is. */
@Resolver(() => Province)
export class ProvinceResolver {
  @ResolveField(() => ID, { description: 'Id that no merger reuses, for example `bac-giang`; empty where unknown.' })
  id(@Parent() province: Province): string {
    return known(province)?.id ?? '';
  }

  @ResolveField(() => String, {
    description: 'For filters: the code; the id where several provinces had the code.',
  })
  key(@Parent() province: Province): string {
    return known(province)?.key ?? province.code;
  }

  @ResolveField(() => String, {
    description: 'The name, with its time where another province had the name before or after.',
  })
  label(@Parent() province: Province): string {
    return known(province)?.label ?? province.name;
  }

  @ResolveField(() => DateScalar, { nullable: true, description: 'First day; null: since before our records.' })
  validFrom(@Parent() province: Province): string | null {
    return known(province)?.validFrom ?? null;
  }

  @ResolveField(() => DateScalar, { nullable: true, description: 'Last day; null: to this day.' })
  validTo(@Parent() province: Province): string | null {
    return known(province)?.validTo ?? null;
  }

  @ResolveField(() => Province, {
    description: 'The province of today that it is part of; itself where it still exists.',
  })
  current(@Parent() province: Province): Province {
    const row = known(province);
    return (row && provinceNames(row.currentId)) ?? province;
  }

  @ResolveField(() => [Province], { description: 'Provinces that were merged into it (tỉnh trước sáp nhập).' })
  predecessors(@Parent() province: Province): Province[] {
    const row = known(province);
    return row ? mergedInto(row.id).flatMap((id) => provinceNames(id) ?? []) : [];
  }

  @ResolveField(() => [Province], { description: 'The province that it was merged into (tỉnh sau sáp nhập).' })
  successors(@Parent() province: Province): Province[] {
    const row = known(province);
    const next = row && row.currentId !== row.id ? provinceNames(row.currentId) : null;
    return next ? [next] : [];
  }
}

function known({ code, name }: Province): ProvinceNames | null {
  const id = provinceIdOf(code, name);
  return id === null ? null : provinceNames(id);
}
