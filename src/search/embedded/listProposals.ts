import { fold } from '@/analyser/fold'
import { normalise } from '@/analyser/normalise'
import { tokenise } from '@/analyser/tokenise'
import type { SearchTexts } from '@/domain/catalogue/catalogueItem'

import { termKinds } from './termKinds'

/** A term that is kept to be proposed to whoever types its beginning. */
type Proposal = Readonly<{ term: string; worth: number }>

/** Lists the words of titles and names, and the names of themes, keywords and places as they are written. */
export function listProposals({ keywords, names, places, themes, title }: SearchTexts): Proposal[] {
  return [
    ...wordsOf(title, (start) => (start === 0 ? worth.firstWord : worth.titleWord)),
    ...wordsOf(names, () => worth.name),
    ...phrasesOf(termKinds.theme, themes),
    ...phrasesOf(termKinds.keyword, `${keywords}\n${places}`),
  ]
}

/** What it is worth to begin as what was typed does. */
const worth = { firstWord: 1, titleWord: 0.8, name: 0.6 }

const wordsOf = (text: string, worthAt: (start: number) => number): Proposal[] =>
  tokenise(text).flatMap(({ start, text: word }) => {
    const folded = fold(word)
    const own = { term: termKinds.titleWord + word, worth: worthAt(start) }
    if (folded === word) return own
    return [own, { term: termKinds.foldedTitleWord + folded, worth: worthAt(start) }]
  })

/** Each line as somebody types it, and after that as it is written. */
const phrasesOf = (kind: string, text: string): Proposal[] =>
  text.split('\n').flatMap((line) => {
    const tidy = line.replace(/[\s\0]+/g, ' ').trim()
    if (!tidy || tidy.length > longestPhrase) return []
    return { term: `${kind}${fold(normalise(tidy))}\0${tidy}`, worth: 1 }
  })

/** What is longer is not proposed. */
const longestPhrase = 60
