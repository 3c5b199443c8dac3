import { Topic } from '@giao-ban/notice-api';
import { Calendar, rowsOf } from '@giao-ban/shared-nest';
import { type AgencyRow, allFamilies, Province, toAgency, UnitView } from '@giao-ban/unit-api';
import { provinceNames } from '@giao-ban/unit-model';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Coverage, Dataset } from '../types/dataset.type';
import { monthCoverage } from './coverage';
import { countsSql, monthsSql, provincesSql, topicsSql } from './dataset.sql';

/** What there is in the database. */
@Resolver(() => Dataset)
export class DatasetResolver {
  constructor(
    private readonly source: DataSource,
    private readonly calendar: Calendar,
  ) {}

  @Query(() => Dataset, { description: 'What there is in the database (dữ liệu hiện có).', complexity: 20 })
  async dataset(): Promise<Dataset> {
    const [counts] = await rowsOf<Omit<Dataset, 'today' | 'families'>>(this.source, countsSql);
    const none = { notices: 0, reports: 0, directives: 0, illustrativeNotices: 0, firstDay: null, lastDay: null };
    return { ...none, ...counts, today: this.calendar.today(), families: allFamilies() };
  }

  @ResolveField(() => [Province], { description: 'Provinces that notices came from, by their codes.' })
  async provinces(
    @Args('units', {
      type: () => UnitView,
      defaultValue: UnitView.AS_ISSUED,
      description: 'Those of the time of the notices, or those of today.',
    })
    units: UnitView,
  ): Promise<Province[]> {
    const rows = await rowsOf<{ id: string; currentId: string }>(this.source, provincesSql);
    const ids = new Set(rows.map(({ id, currentId }) => (units === UnitView.TODAY ? currentId : id)));
    const found = [...ids].flatMap((id) => provinceNames(id) ?? []);
    return found.sort((a, b) => (a.code + (a.validFrom ?? '') < b.code + (b.validFrom ?? '') ? -1 : 1));
  }

  @ResolveField(() => [Topic], { description: 'All subjects, in their order.' })
  topics(): Promise<Topic[]> {
    return rowsOf<Topic>(this.source, topicsSql);
  }

  @ResolveField(() => [Coverage], {
    description: 'For each agency: months of its span that have a notice, e.g. 11 of 12.',
  })
  async coverage(@Parent() { lastDay }: Dataset): Promise<Coverage[]> {
    type Row = AgencyRow & { first: string; validTo: string | null; months: string[] };
    const rows = await rowsOf<Row>(this.source, monthsSql);
    return rows.map((row) => ({
      agency: toAgency(row),
      ...monthCoverage(row.first, lastDayOf(row.validTo, lastDay ?? row.first), row.months),
    }));
  }
}

/** A department that was merged away owes no notice afterwards. */
function lastDayOf(validTo: string | null, lastDay: string): string {
  return validTo !== null && validTo < lastDay ? validTo : lastDay;
}
