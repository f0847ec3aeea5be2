/** The name of a language in another one, as it stands in a sentence: svenska, Swedish. */
export function nameLanguage(code: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code
}

/** The same with a capital, for a heading or a choice. */
export function nameLanguageAlone(code: string, language: string): string {
  const name = nameLanguage(code, language)
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
