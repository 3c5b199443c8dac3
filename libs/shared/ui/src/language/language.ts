/** The two languages of the screens; Vietnamese comes first. */
export type Language = 'vi' | 'en';

/**
 * All texts of one feature in both languages. `en` must have the shape of `vi`, so a missing text is a type error.
 *
 * @example
 * const vi = { title: 'Nhiệm vụ', found: (count: number) => `${count} nhiệm vụ` };
 * const en: typeof vi = { title: 'Directives', found: (count) => `${count} directives` };
 * export const listMessages: Catalogue<typeof vi> = { vi, en };
 */
export type Catalogue<Messages> = Record<Language, Messages>;

const storageKey = 'giao-ban.language';

/** The language chosen last time in this browser; Vietnamese where nothing was chosen. */
export function rememberedLanguage(): Language {
  try {
    return window.localStorage.getItem(storageKey) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi'; // storage may be switched off; the page must still open
  }
}

/** Keeps the choice for the next visit. */
export function rememberLanguage(language: Language): void {
  try {
    window.localStorage.setItem(storageKey, language);
  } catch {
    // Storage is switched off: the choice holds for this visit only.
  }
}
