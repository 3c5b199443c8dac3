import { readingRules } from '@giao-ban/notice-model';
import type { Language } from '@giao-ban/shared-ui';

const rules: Readonly<Record<string, { vi: string; en: string }>> = readingRules;

/** A rule of reading in words; one of an earlier parser by its name. @example ruleWords('unit-heading', 'vi') */
export const ruleWords = (rule: string, language: Language): string => rules[rule]?.[language] ?? rule;
