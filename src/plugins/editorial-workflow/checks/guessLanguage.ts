import { wordsOf } from './splitSentences'

/** Small words that a language cannot do without, and that the other one does not have. */
const smallWords: Readonly<Record<string, ReadonlySet<string>>> = {
  sv: new Set(
    'och att det som på är av för till den med inte ett om har de kan så men vi sig från var eller när ska där efter alla vid hur mot under utan också bara mer mycket genom över vara blir blev hade deras sina sin sitt andra varje får sedan både detta denna dessa'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and of to is that it was for on are with they be at this have from or by not but what all were when your can there use each which she how their will other about out many then them these so would her like him has more who its been than into where after those such through between must should'.split(
      ' ',
    ),
  ),
}

const fewestWords = 12

/**
 * Says that a text seems to be in another language than it is said to be, and which; null when it
 * does not, or when there is too little to go by. Names and titles in another language do not count:
 * the small words decide.
 */
export function findOtherLanguage(text: string, locale: string): string | null {
  const own = smallWords[locale]
  const words = wordsOf(text.toLowerCase()).map((word) => word.replace(/[^\p{L}]+$/u, ''))
  if (!own || words.length < fewestWords) return null

  const shareOf = (set: ReadonlySet<string>) =>
    words.filter((word) => set.has(word)).length / words.length
  const other = Object.entries(smallWords).find(
    ([code, set]) => code !== locale && shareOf(set) >= 0.18 && shareOf(own) <= shareOf(set) / 6,
  )
  return other?.[0] ?? null
}
