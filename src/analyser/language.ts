import type { WordForms } from './term'

/** What a language makes of a word, and whether it knows the word. */
export type Language = {
  analyse: (word: string) => WordForms
  knows: (word: string) => boolean
}
