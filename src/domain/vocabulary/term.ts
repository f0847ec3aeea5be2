import type { Bilingual, Locale } from './locales'

/** One word of a controlled vocabulary: the code that is stored, and its label in both languages. */
export type Term<Code extends string = string> = Readonly<
  { code: Code; help?: Bilingual } & Bilingual
>

/** A controlled vocabulary, in the order in which people should meet its terms. */
export type Vocabulary<Code extends string = string> = readonly Term<Code>[]

/** Finds the term with a code, or null when the vocabulary has no such code. */
export function findTerm<Code extends string>(
  vocabulary: Vocabulary<Code>,
  code: unknown,
): Term<Code> | null {
  return vocabulary.find((term) => term.code === code) ?? null
}

/** The label of a code in one language; a code the vocabulary does not know is shown as it is. */
export function labelOf(vocabulary: Vocabulary, code: string, locale: Locale): string {
  return findTerm(vocabulary, code)?.[locale] ?? code
}

/** The codes of a vocabulary, for parsing and for tests. */
export function codesOf<Code extends string>(vocabulary: Vocabulary<Code>): Code[] {
  return vocabulary.map((term) => term.code)
}
