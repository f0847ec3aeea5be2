import { describe, expect, test } from 'vitest'

import { findByName, fold } from '@/domain/submission/fold'
import { judgeLikeness, likeEnough, toPrint } from '@/domain/submission/similar'

const story = `Gården på Marielundsgatan stod tom och ingen kände sin granne. Vi byggde odlingslådor
tillsammans en lördag i maj, med virke från återbruket. Barnen valde vad som skulle växa. Nu träffas
tjugo hushåll varje tisdag, och vaktmästaren har fått hjälp med vattningen hela sommaren.`

const retold = `Det började med en tom gård vid Marielundsgatan där grannar inte kände varandra. En
lördag byggdes odlingslådorna av återbrukat virke. Barn fick välja växter. I dag ses ett tjugotal
hushåll på tisdagar, och sommarens vattning delas med vaktmästaren.`

const other = `Bolaget anställde trygghetsvärdar som går kvällspass i centrum. Polisen och skolan möter
dem varje vecka, och anmälda brott har minskat. Värdarna är långtidsarbetslösa från området.`

const likeness = (one: string, another: string) => judgeLikeness(toPrint(one), toPrint(another))

describe('likeness', () => {
  test('of a text and itself is whole, and the same either way', () => {
    expect(likeness(story, story)).toBe(1)
    expect(likeness(story, retold)).toBe(likeness(retold, story))
  })

  test('of a copy that is part of a longer text is as good as whole', () => {
    expect(likeness(story, `${other} ${story} ${other}`)).toBe(1)
  })

  test('of a story that was told anew is seen when it is about the same place', () => {
    expect(likeness(story, retold)).toBeGreaterThan(likeEnough.samePlace)
  })

  test('of two stories is too little, also of the same place', () => {
    expect(likeness(story, other)).toBeLessThan(likeEnough.samePlace)
    expect(likeness(retold, other)).toBeLessThan(likeEnough.samePlace)
  })

  test('is no matter of case, endings or marks', () => {
    expect(likeness(story, story.toUpperCase().replaceAll(',', ';'))).toBe(1)
  })

  test.each(['', ' \n', 'och i på', '😀', '<b></b>'])('of nothing (%j) is none', (empty) => {
    expect(likeness(empty, story)).toBe(0)
    expect(likeness(empty, empty)).toBe(0)
  })
})

describe('folding', () => {
  test.each([
    ['Språkkafé', 'språkkafe'],
    ['  BOSTADEN,  AB ', 'bostaden ab'],
    ['Zürich', 'zurich'],
    ['Åsö & Ängby', 'åsö ängby'],
    ['Å', 'å'],
  ])('%j is %j', (typed, folded) => {
    expect(fold(typed)).toBe(folded)
  })

  test('keeps å and a apart, which are two letters here', () => {
    expect(fold('Hål')).not.toBe(fold('Hal'))
  })

  test('finds one by any name, and nobody where two would fit', () => {
    const named = [
      { id: '1', names: ['Stångåstaden', 'AB Stångåstaden'] },
      { id: '2', names: ['Hyresbostäder AB'] },
      { id: '3', names: ['AB Hyresbostäder'] },
    ]

    expect(findByName(named, 'stångåstaden ab')).toBe('1')
    expect(findByName(named, 'Hyresbostäder')).toBeNull()
    expect(findByName(named, 'Stång')).toBeNull()
    expect(findByName(named, '  ')).toBeNull()
  })
})
