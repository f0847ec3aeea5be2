import { describe, expect, test } from 'vitest'

import { hammingDistance, mostDifference, simhash, toQuarters } from '@/domain/submission/simhash'

const story = `Gården mellan husen stod tom och ingen kände sin granne. Vi bjöd in alla trapphus till tre
möten på lördagar, byggde odlingslådor tillsammans i maj och lät varje trappa sköta två av dem. Efter en
sommar hälsade folk på varandra, och vaktmästaren fick färre samtal om skadegörelse på kvällarna.`

const distance = (one: string, other: string) =>
  hammingDistance(simhash(one) ?? '', simhash(other) ?? '')

describe('the fingerprint of a text', () => {
  test('is the same for the same words, however they are set', () => {
    const shouted = story.toUpperCase().replace(/\s+/g, '  \n')

    expect(simhash(story)).toMatch(/^[0-9a-f]{16}$/)
    expect(simhash(shouted)).toBe(simhash(story))
    expect(simhash(`${story} https://example.com/1 2026`)).toBe(simhash(story))
  })

  test('is close for a copy with a word changed, and far for another text', () => {
    const copy = story.replace('odlingslådor', 'växthus')
    const other = `Nattvandrare möter ungdomar vid torget varje fredag. Bolaget betalar kaffe och jackor, och
fritidsgården håller öppet längre. Polisen räknar nu färre larm från området än året innan.`

    expect(distance(story, copy)).toBeLessThanOrEqual(mostDifference)
    expect(distance(story, other)).toBeGreaterThan(3 * mostDifference)
  })

  test('is not made of too few words', () => {
    expect(simhash('Vi odlar på gården')).toBeNull()
    expect(toQuarters(null)).toMatchObject({ simhash: null, quarter1: null, quarter4: null })
  })

  test('has four quarters, one of which survives any three bits', () => {
    const hashed = simhash(story) ?? ''
    const whole = Object.values(toQuarters(hashed)).slice(1)
    expect(whole.join('')).toBe(hashed)

    for (let a = 0; a < 64; a += 5) {
      for (let b = a + 1; b < 64; b += 7) {
        for (let c = b + 1; c < 64; c += 3) {
          const bits =
            BigInt(`0x${hashed}`) ^ (1n << BigInt(a)) ^ (1n << BigInt(b)) ^ (1n << BigInt(c))
          const other = bits.toString(16).padStart(16, '0')
          expect(hammingDistance(hashed, other)).toBe(3)
          const quarters = Object.values(toQuarters(other)).slice(1)
          expect(quarters.some((quarter, at) => quarter === whole[at])).toBe(true)
        }
      }
    }
  })

  test('is made in a moment of the longest text', () => {
    const longest = story.repeat(60)

    const began = performance.now()
    simhash(longest)

    expect(performance.now() - began).toBeLessThan(100)
  })
})
