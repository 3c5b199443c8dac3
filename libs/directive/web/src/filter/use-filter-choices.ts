import { useApiQuery } from '@giao-ban/shared-graphql';
import { useMemo } from 'react';
import { datasetQuery } from '../api/dataset.query';
import { type DepartmentChoice, departmentsQuery } from '../api/departments.query';
import { themeLabelQuery } from '../api/theme-label.query';
import type { NameOf } from './active-filters';

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
  const dataset = useApiQuery(datasetQuery, {}).data?.dataset;
  const departments = useApiQuery(departmentsQuery, {}).data?.departments;
  const themeLabel = useApiQuery(themeLabelQuery, { id: theme ?? '' }, { pause: !theme }).data?.theme;
  return useMemo(() => {
    const provinces = (dataset?.provinces ?? []).map(({ code, name }) => ({ value: code, label: name }));
    const families = (dataset?.families ?? []).map(({ code, label }) => ({ value: code, label }));
    const topics = (dataset?.topics ?? []).map(({ code, label }) => ({ value: code, label }));
    const groups = groupByAgency(departments ?? []);
    const themes = themeLabel ? [{ value: themeLabel.id, label: themeLabel.label }] : [];
    const units = groups.flatMap(({ place, choices }) => choices.map((choice) => ({ ...choice, place })));
    const named = { provinces, families, topics, theme: themes };
    return {
      ...{ provinces, families, topics },
      departments: groups,
      firstDay: dataset?.firstDay ?? null,
      lastDay: dataset?.lastDay ?? null,
      today: dataset?.today ?? null,
      nameOf: (field, code, withPlace) => {
        if (field !== 'departments') return named[field].find(({ value }) => value === code)?.label ?? code;
        const unit = units.find(({ value }) => value === code);
        return unit ? (withPlace ? `${unit.label} (${unit.place})` : unit.label) : code;
      },
    };
  }, [dataset, departments, themeLabel]);
}

function groupByAgency(departments: readonly DepartmentChoice[]): ChoiceGroup[] {
  const groups = new Map<string, ChoiceGroup>();
  for (const { id, name, agency } of departments) {
    const group = groups.get(agency.id) ?? { label: agency.name, place: agency.province.name, choices: [] };
    group.choices.push({ value: id, label: name });
    groups.set(agency.id, group);
  }
  return [...groups.values()];
}
