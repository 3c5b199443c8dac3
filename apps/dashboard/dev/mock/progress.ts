import { bucketOn, isPastDueUnknown } from './make-evidence';
import type { Filter } from './match-filter';
import { type MockDirective, today } from './model';
import { measure } from './stats';

const dayMs = 86_400_000;
const shift = (day: string, days: number) => new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

type Select = (filter: Filter | null | undefined, day: string) => MockDirective[];
interface Asked {
  filter?: Filter;
  asOf?: string | null;
}

/** Ends of the months or quarters from the first directive on; the last is the day asked. */
function periodsOf(first: string, last: string, months: number): { period: string; day: string }[] {
  const [year = 0, month = 1] = first.split('-').map(Number);
  const found = [];
  for (let end = Math.ceil(month / months) * months; ; end += months) {
    const day = lastDay(year, end);
    const period = months === 3 ? `${day.slice(0, 4)}-Q${Number(day.slice(5, 7)) / 3}` : day.slice(0, 7);
    found.push({ period, day: day < last ? day : last });
    if (day >= last) return found;
  }
}

const bands = [
  ['UP_TO_30', 1, 30],
  ['FROM_31_TO_60', 31, 60],
  ['FROM_61_TO_120', 61, 120],
  ['OVER_120', 121, null],
] as const;

/** Completion over time, what is late and what falls due. */
export function createProgress(select: Select) {
  return {
    completionOverTime: ({ filter, step, ...asked }: Asked & { step: string }) => {
      const asOf = asked.asOf ?? today;
      const [first] = select(filter, asOf)
        .map(({ knownOn }) => knownOn)
        .sort();
      const periods = first ? periodsOf(first, asOf, step === 'QUARTER' ? 3 : 1) : [];
      const points = periods.map(({ period, day }) => ({
        ...{ period, day, label: period },
        measures: measure(select(filter, day), day),
      }));
      return { asOf, points };
    },
    overdueAgeing: ({ filter, ...asked }: Asked) => {
      const asOf = asked.asOf ?? today;
      const answer = bands.map(([band, from, to]) => {
        const dueFrom = to === null ? null : shift(asOf, -to);
        const dueTo = shift(asOf, -from);
        const found = select(filter, asOf).filter(
          ({ deadline }) => deadline && deadline.due <= dueTo && (dueFrom === null || deadline.due >= dueFrom),
        );
        return {
          ...{ band, dueFrom, dueTo },
          overdue: found.filter((one) => bucketOn(one, asOf) === 'OVERDUE').length,
          pastDueUnknown: found.filter((one) => isPastDueUnknown(one, asOf)).length,
        };
      });
      return { asOf, bands: answer };
    },
    deadlineCalendar: ({ filter, month, ...asked }: Asked & { month?: string | null }) => {
      const asOf = asked.asOf ?? today;
      const shown = month ?? asOf.slice(0, 7);
      const found = select(filter, asOf).flatMap((one) => (one.deadline ? [{ one, due: one.deadline.due }] : []));
      const months = [...new Set(found.map(({ due }) => due.slice(0, 7)))].sort();
      const days = [...new Set(found.map(({ due }) => due))].filter((due) => due.startsWith(shown)).sort();
      return {
        ...{ month: shown, asOf },
        days: days.map((day) => ({
          day,
          measures: measure(
            found.filter(({ due }) => due === day).map(({ one }) => one),
            asOf,
          ),
        })),
        earlier: months.filter((one) => one < shown).at(-1) ?? null,
        later: months.find((one) => one > shown) ?? null,
      };
    },
  };
}
