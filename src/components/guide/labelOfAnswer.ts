/** The words for a code; a code that has none is shown as it is. */
export const labelOfAnswer = (words: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(words, code) ? (words[code] ?? code) : code
