import { useLanguage } from '@giao-ban/shared-ui';
import { activeFilters, shownInWords } from './active-filters';
import { useFilter } from './use-filter';
import { useFilterChoices } from './use-filter-choices';

/**
 * What the page shows, in words, for its title: "Quảng Ngãi · quý I/2025 · Văn phòng Sở".
 *
 * @example
 * <Page title="Nhiệm vụ" shown={useShownInWords()}>...</Page>
 */
export function useShownInWords(): string {
  const { state } = useFilter();
  const { language } = useLanguage();
  const { nameOf } = useFilterChoices(state.theme);
  return shownInWords(activeFilters(state, nameOf, language), language);
}
