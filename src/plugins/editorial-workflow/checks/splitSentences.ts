/** Cuts a text into sentences. Rather one cut too many than two sentences taken for one. */
export function splitSentences(text: string): string[] {
  return text
    .replace(abbreviations, (found) => found.replaceAll('.', ''))
    .split(/(?<=[.!?…][)\]"”’']*)\s+|\n+|\s[–—]\s(?=[A-ZÅÄÖ])|\s*[•·]\s+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean)
}

/** Whose full stops end nothing. */
const abbreviations =
  /(?<![\p{L}.])(?:t\.\s?ex|bl\.\s?a|m\.\s?m|m\.\s?fl|o\.\s?s\.\s?v|f\.\s?d|dvs|s\.\s?k|fr\.\s?o\.\s?m|t\.\s?o\.\s?m|p\.\s?g\.\s?a|i\.\s?e|e\.\s?g|kl|ca|nr|resp|etc|inkl|exkl|jfr|approx|vs|dr|mr|mrs|ms|st)\./giu

/** The words of a text; a number or a sign with letters is one. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'\-/.,:]*/gu) ?? []
}
