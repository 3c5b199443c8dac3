import type { Dataset } from '../api/dataset.query';
import type { FilterState } from './filter-state';
import type { Choice } from './use-filter-choices';

type DatasetProvince = Pick<Dataset['provinces'][number], 'key' | 'code' | 'label' | 'current'>;

/** What the filter offers of provinces, under one organisation. */
export interface ProvinceChoices {
  choices: Choice[];
  /** Names of all codes and ids that an address may hold, whichever organisation it was made under. */
  everNamed: Choice[];
  /** The same provinces under the other organisation, so that changing it does not change what is looked at. */
  inOtherView: (chosen: readonly string[]) => string[];
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort();
/** Of several with one value the first. */
const once = (choices: readonly Choice[]): Choice[] =>
  choices.filter(({ value }, place) => choices.findIndex((other) => other.value === value) === place);

/**
 * Provinces as issued, or of today with the merged ones in one.
 *
 * @example
 * provinceChoices(dataset.provinces, 'today').choices; // [{ value: '24', label: 'Bắc Ninh' }, ...]
 */
export function provinceChoices(provinces: readonly DatasetProvince[], units: FilterState['units']): ProvinceChoices {
  const issued = provinces.map(({ key, label }) => ({ value: key, label }));
  const today = once(provinces.map(({ current }) => ({ value: current.code, label: current.name })));
  // As issued a code that was given anew means all that had it.
  const byCode = distinct(provinces.map(({ code }) => code)).map((value) => ({
    value,
    label: provinces.flatMap(({ code, label }) => (code === value ? [label] : [])).join(' / '),
  }));
  const choices = units === null ? issued : today;
  const toToday = (value: string) => provinces.find(({ key }) => key === value)?.current.code ?? value;
  const toIssued = (value: string) => {
    const parts = provinces.filter(({ current }) => current.code === value).map(({ key }) => key);
    return parts.length > 0 ? parts : [value];
  };
  return {
    choices,
    everNamed: once([...choices, ...issued, ...byCode, ...today]),
    inOtherView: (chosen) => distinct(units === null ? chosen.map(toToday) : chosen.flatMap(toIssued)),
  };
}
