/** The name of a language in a language: engelska, Swedish. */
export function nameLanguage(code: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code
}
