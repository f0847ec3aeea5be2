import { beforeEach, expect, test } from 'vitest'

import { startBank } from '../../support/bank'
import { anExample } from '../../support/items'

const bank = await startBank()

beforeEach(() => bank.emptyBank())

test('sixty examples saved at once are all kept, each with its version', async () => {
  const answers = await Promise.all(
    Array.from({ length: 60 }, () =>
      bank.rest('POST', '/api/examples', {
        as: 'editor',
        body: anExample(),
        query: { draft: true, depth: 0 },
      }),
    ),
  )

  expect(answers.map(({ status }) => status).filter((status) => status !== 201)).toEqual([])
  const kept = await bank.payload.find({ collection: 'examples', draft: true, limit: 0, depth: 0 })
  const versions = await bank.payload.findVersions({ collection: 'examples', limit: 0, depth: 0 })
  expect([kept.totalDocs, versions.totalDocs]).toEqual([60, 60])
  expect(kept.docs.filter(({ actors, sources }) => !actors?.length || !sources?.length)).toEqual([])
})

test('what is rolled back was never there', async () => {
  const transactionID = (await bank.payload.db.beginTransaction()) as string
  const doc = await bank.payload.create({
    collection: 'examples',
    data: anExample() as never,
    draft: true,
    req: { transactionID } as never,
  })

  await bank.payload.db.rollbackTransaction(transactionID)

  const kept = await bank.payload.count({ collection: 'examples' })
  const versions = await bank.payload.findVersions({
    collection: 'examples',
    where: { parent: { equals: doc.id } },
  })
  expect([kept.totalDocs, versions.totalDocs]).toEqual([0, 0])
})
