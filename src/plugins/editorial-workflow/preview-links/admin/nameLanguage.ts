/** The name of a language in another one, with a capital: Svenska, Swedish. */
export function nameLanguage(code: string, language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
