import { CodedError } from '@giao-ban/shared-nest';
import { registerEnumType } from '@nestjs/graphql';

/** Under which organisation provinces, agencies and units are read. */
export const UnitView = { AS_ISSUED: 'AS_ISSUED', TODAY: 'TODAY' } as const;
export type UnitView = (typeof UnitView)[keyof typeof UnitView];

registerEnumType(UnitView, {
  name: 'UnitView',
  description:
    'Under which organisation provinces, agencies and units are meant and grouped. Both views count the same directives.',
  valuesMap: {
    AS_ISSUED: {
      description: 'As when the notice was issued: 63 provinces before 1/7/2025, 34 since (như lúc ban hành).',
    },
    TODAY: {
      description:
        'As of today: what merged provinces, their agencies and units with confirmed lineage did counts for their successors (theo tổ chức hiện nay).',
    },
  },
});

/** What every filter that can name provinces or units has. */
interface ViewedFilter<Filter> {
  units?: UnitView | null;
  and?: Filter[] | null;
  or?: Filter[] | null;
  not?: Filter | null;
}

/**
 * The one view of a whole filter, wherever in it it is stated.
 *
 * @throws CodedError `BAD_FILTER` where parts of one filter want different views
 * @example viewOf({ and: [{ units: 'TODAY' }] }) // 'TODAY'
 */
export function viewOf<Filter extends ViewedFilter<Filter>>(filter: Filter): UnitView {
  const [view = UnitView.AS_ISSUED, ...others] = new Set(viewsIn(filter));
  if (others.length === 0) return view;
  throw new CodedError(
    'BAD_FILTER',
    'Một bộ lọc chỉ đọc theo một cách: như lúc ban hành, hoặc theo tổ chức hiện nay.',
    {
      at: 'filter.units',
      hint: 'Nêu “units” một lần ở ngoài cùng của bộ lọc.',
    },
  );
}

function viewsIn<Filter extends ViewedFilter<Filter>>({ units, and, or, not }: Filter): UnitView[] {
  const inner = [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])];
  return [...(units ? [units] : []), ...inner.flatMap((one) => viewsIn(one))];
}
