import { existsSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'

import { moves } from '@/domain/workflow/moves'
import { reasons } from '@/domain/workflow/reasons'
import { stages } from '@/domain/workflow/stages'
import { workflowStates } from '@/plugins/editorial-workflow/options'
import { en } from '@/plugins/editorial-workflow/translations/en'
import { sv } from '@/plugins/editorial-workflow/translations/sv'

const keys = new Set(Object.keys(sv))

test('every reason of the rules has words that an editor can act on', () => {
  const wordless = reasons.filter((reason) => !keys.has(`reason_${reason}`))

  expect(wordless).toEqual([])
})

test('every move has a name, and every move with a button says what it does', () => {
  const nameless = moves.filter(({ name }) => !keys.has(`move_${name}`))
  const silent = moves.filter(({ door, name }) => door === 'endpoint' && !keys.has(`help_${name}`))

  expect([nameless, silent]).toEqual([[], []])
})

test('every stage has a name and says whose turn it is', () => {
  const nameless = stages.filter(
    (stage) => !keys.has(`state_${stage}`) || !keys.has(`turn_${stage}`),
  )

  expect(nameless).toEqual([])
  expect(stages).toEqual(workflowStates)
})

test('nothing is said in one language alone, and no word is left empty', () => {
  const empty = Object.values({ ...sv, ...en }).filter((text) => text.trim() === '')

  expect(Object.keys(en).sort()).toEqual(Object.keys(sv).sort())
  expect(empty).toEqual([])
})

test('no two rooms use one key for different words', async () => {
  const home = 'src/plugins/editorial-workflow'
  const rooms = readdirSync(home).filter((room) => existsSync(`${home}/${room}/words.ts`))
  const named = await Promise.all(
    rooms.map(async (room) => {
      const file = await import(`../../../../src/plugins/editorial-workflow/${room}/words.ts`)
      return Object.keys(file.words.sv)
    }),
  )

  const all = named.flat()
  expect(rooms.length).toBeGreaterThan(5)
  expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([])
})
