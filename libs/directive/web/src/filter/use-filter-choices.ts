import { useApiQuery } from '@giao-ban/shared-graphql';
import { useMemo } from 'react';
import { datasetQuery } from '../api/dataset.query';
import { type DepartmentChoice, departmentsQuery } from '../api/departments.query';
import { themeLabelQuery } from '../api/theme-label.query';
import type { NameOf } from './active-filters';
import { provinceChoices, type ProvinceChoices } from './province-choices';
import { useFilter } from './use-filter';

/** One value that can be ticked. */
export interface Choice {
  value: string;
  label: string;
}

/** Values under a common heading; the heading is null where the list needs none. */
export interface ChoiceGroup {
  label: string | null;
  /** The province of the agency, to tell its units from others of the same name. */
  place: string;
  choices: Choice[];
}

/** What the filter bar offers. */
export interface FilterChoices {
  provinces: Choice[];
  /** The same provinces under the other organisation, for whoever changes it. */
  inOtherView: ProvinceChoices['inOtherView'];
  families: Choice[];
  topics: Choice[];
  departments: ChoiceGroup[];
  firstDay: string | null;
  lastDay: string | null;
  today: string | null;
  nameOf: NameOf;
}

/**
 * The values that the data offers, with their names.
 *
 * @example
 * const { provinces, nameOf } = useFilterChoices(state.theme);
 */
export function useFilterChoices(theme: string | null): FilterChoices {
  const { units } = useFilter().state;
  const dataset = useApiQuery(datasetQuery, {}).data?.dataset;
  const departments = useApiQuery(departmentsQuery, {}).data?.departments;
  const themeLabel = useApiQuery(themeLabelQuery, { id: theme ?? '' }, { pause: !theme }).data?.theme;
  return useMemo(() => {
    const places = provinceChoices(dataset?.provinces ?? [], units);
    const { choices: provinces, inOtherView } = places;
    const families = (dataset?.families ?? []).map(({ code, label }) => ({ value: code, label }));
    const topics = (dataset?.topics ?? []).map(({ code, label }) => ({ value: code, label }));
    // As of today no two provinces have one name.
    const inWords = ({ name, label }: Place) => (units === null ? label : name);
    const offered = (departments ?? []).filter(({ id, current }) => units === null || id === current.id);
    const groups = groupByAgency(offered, inWords);
    const themes = themeLabel ? [{ value: themeLabel.id, label: themeLabel.label }] : [];
    // A unit of the past keeps its name in an address, whatever is offered.
    const named = { provinces: places.everNamed, families, topics, theme: themes };
    const all = groupByAgency(departments ?? [], inWords).flatMap(({ place, choices }) =>
      choices.map((choice) => ({ ...choice, place })),
    );
    return {
      ...{ provinces, inOtherView, families, topics },
      departments: groups,
      firstDay: dataset?.firstDay ?? null,
      lastDay: dataset?.lastDay ?? null,
      today: dataset?.today ?? null,
      nameOf: (field, code, withPlace) => {
        if (field !== 'departments') return named[field].find(({ value }) => value === code)?.label ?? code;
        const unit = all.find(({ value }) => value === code);
        return unit ? (withPlace ? `${unit.label} (${unit.place})` : unit.label) : code;
      },
    };
  }, [dataset, departments, themeLabel, units]);
}

type Place = DepartmentChoice['agency']['province'];

function groupByAgency(departments: readonly DepartmentChoice[], inWords: (place: Place) => string): ChoiceGroup[] {
  const groups = new Map<string, ChoiceGroup>();
  for (const { id, name, agency } of departments) {
    const group = groups.get(agency.id) ?? { label: agency.name, place: inWords(agency.province), choices: [] };
    group.choices.push({ value: id, label: name });
    groups.set(agency.id, group);
  }
  return [...groups.values()];
}
