import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { type Catalogue, type Language, rememberedLanguage, rememberLanguage } from './language';

interface LanguageChoice {
  language: Language;
  choose: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice>({ language: 'vi', choose: () => undefined });

/**
 * Holds the language of the screens, remembers it, and tells the browser (for screen readers and hyphenation).
 *
 * @example
 * <LanguageProvider><App /></LanguageProvider>
 */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(rememberedLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
    rememberLanguage(language);
  }, [language]);
  const choice = useMemo(() => ({ language, choose: setLanguage }), [language]);
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

/**
 * The language now and the way to change it.
 *
 * @example
 * const { language, choose } = useLanguage();
 */
export const useLanguage = (): LanguageChoice => use(LanguageContext);

/**
 * The texts of a feature in the chosen language.
 *
 * @example
 * const words = useMessages(listMessages);
 */
export const useMessages = <Messages,>(catalogue: Catalogue<Messages>): Messages => catalogue[useLanguage().language];
