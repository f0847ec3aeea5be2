import { excerptOf, type Seen } from './finding'
import { splitSentences, wordsOf } from './splitSentences'

/** The most words of a sentence and of a paragraph. */
export const longest = { sentence: 30, paragraph: 130 } as const

/** Looks at how running text reads: long sentences, long paragraphs, capitals. */
export function checkProse(text: string): Seen[] {
  const paragraphs = text.split(/\n\s*\n/)
  return [
    ...splitSentences(text).flatMap(checkSentence),
    ...paragraphs.flatMap(checkParagraph),
    ...checkCapitals(text),
  ]
}

function checkSentence(sentence: string): Seen[] {
  const count = wordsOf(sentence).length
  return count > longest.sentence
    ? [
        {
          rule: 'sentence-long',
          excerpt: excerptOf(sentence),
          values: { count, max: longest.sentence },
        },
      ]
    : []
}

function checkParagraph(paragraph: string): Seen[] {
  const count = wordsOf(paragraph).length
  return count > longest.paragraph
    ? [
        {
          rule: 'paragraph-long',
          excerpt: excerptOf(paragraph),
          values: { count, max: longest.paragraph },
        },
      ]
    : []
}

/** Three words or more in a row, in capitals. One or two may be names or abbreviations. */
function checkCapitals(text: string): Seen[] {
  return [...text.matchAll(shouting)].flatMap(([found]): Seen[] => {
    const words = found.match(/\p{Lu}{2,}/gu) ?? []
    const isLong = words.filter(({ length }) => length >= 4).length >= 2
    return words.length >= 3 && isLong ? [{ rule: 'capitals', excerpt: excerptOf(found) }] : []
  })
}

const shouting =
  /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:[\s,!?:–-]+(?:\p{Lu}{2,}|[IÅÖ])(?![\p{Ll}\p{N}]))+/gu
