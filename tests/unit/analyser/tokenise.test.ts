import { describe, expect, test } from 'vitest'

import { normalise } from '@/analyser/normalise'
import { tokenise } from '@/analyser/tokenise'

const wordsOf = (text: string) => tokenise(text).map((token) => token.text)

describe('the words of a text', () => {
  test.each([
    ['Trygghet, trivsel & gemenskap!', ['trygghet', 'trivsel', 'gemenskap']],
    ['S:t Eriks och EU:s', ['s:t', 'eriks', 'och', 'eu:s']],
    ['t.ex. skolor, kl. 10.30 m.m.', ['t.ex', 'skolor', 'kl', '10.30', 'm.m']],
    ['IOP-avtal', ['iop-avtal', 'iop', 'avtal']],
    ['trygghets- och säkerhetsarbete', ['trygghets', 'och', 'säkerhetsarbete']],
    ['50 000 kr', ['50000', '50', '000', 'kr']],
    ['50\u00a0000 kr', ['50000', '50', '000', 'kr']],
    ['år 2024 300 hushåll', ['år', '2024', '300', 'hushåll']],
    ['våning 10 5', ['våning', '10', '5']],
    ['våning 10 55', ['våning', '10', '55']],
    ['1,5 miljoner', ['1,5', 'miljoner']],
    ['och/eller', ['och', 'eller']],
    ['neighbour’s', ["neighbour's"]],
    ['över–under', ['över', 'under']],
    ['https://www.example.se/bo/hyra', ['example.se', 'example', 'se', 'bo', 'hyra']],
    ['🏠 hem', ['hem']],
    ['', []],
    [' \u00ad -- . ', []],
  ])('%j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  test('stand where they were written', () => {
    const text = 'Bo\u00adstaden – KAFE\u0301ET i Mölle­vången'

    for (const { text: word, start, end } of tokenise(text)) {
      expect(normalise(text.slice(start, end))).toBe(word)
    }
    expect(wordsOf(text)).toEqual(['bostaden', 'kaféet', 'i', 'möllevången'])
  })
})
