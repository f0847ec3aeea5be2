import type { TermKind } from '@/analyser/term'

/** What the index keeps besides the terms of the analyser, for proposals to whoever is typing. */
type ProposedKind = 'titleWord' | 'foldedTitleWord' | 'theme' | 'keyword'

/**
 * The first letter of a term in the dictionary of a segment: terms of a kind stand together in it, in
 * their order, and can be read from any beginning.
 */
export const termKinds = {
  exact: 'e',
  folded: 'f',
  part: 'p',
  stem: 's',
  titleWord: 't',
  foldedTitleWord: 'u',
  theme: 'v',
  keyword: 'w',
} as const satisfies Record<TermKind | ProposedKind, string>
