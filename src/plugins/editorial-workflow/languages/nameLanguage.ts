/** What a language is called in another one: engelska, English. */
export function nameLanguage(locale: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(locale) ?? locale
}
