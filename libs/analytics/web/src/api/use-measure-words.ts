import { type EnumOf, useApiQuery } from '@giao-ban/shared-graphql';
import { useLanguage } from '@giao-ban/shared-ui';
import { useMemo } from 'react';
import { measuresQuery } from './measures.query';

/** A measure's name and how it is computed, in the chosen language. */
export interface MeasureWords {
  label: string;
  formula: string;
}

/**
 * Names and formulas of the measures, from the one place that defines them.
 *
 * @example
 * const measureWords = useMeasureWords();
 * measureWords('completionRate')?.formula;
 */
export function useMeasureWords(): (key: EnumOf<'MeasureKey'>) => MeasureWords | undefined {
  const { language } = useLanguage();
  const measures = useApiQuery(measuresQuery, {}).data?.measures;
  return useMemo(() => {
    const words = new Map<string, MeasureWords>(
      (measures ?? []).map((one) => [
        one.key,
        language === 'vi' ? { label: one.label, formula: one.formula } : { label: one.labelEn, formula: one.formulaEn },
      ]),
    );
    return (key) => words.get(key);
  }, [measures, language]);
}
