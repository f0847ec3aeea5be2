/** Words that end with a full stop without ending the sentence. */
const shortened =
  /(?:^|\s|\()(?:bl\.\s?a|t\.\s?ex|m\.\s?fl|m\.\s?m|d\.\s?v\.\s?s|s\.\s?k|ca|kap|nr|kr|mr|st|e\.g|i\.e|no)\.$/i

/** The first sentence of a summary, for a row to be scanned; a short first sentence takes the next along. */
export function toOneLine(summary: string): string {
  const text = summary.trim()

  for (const { index } of text.matchAll(/[.!?]["”’)]?(?=\s+[\p{Lu}\d"”“(])/gu)) {
    const line = text.slice(0, index + 1)
    if (line.length >= shortest && !shortened.test(line)) return line
  }
  return text
}

const shortest = 50
