import { expect, test } from 'vitest'

import { explainIdleness } from '@/session/explainIdleness'

const file = { kind: 'sqlite', file: '/var/bank/bank.db' } as const
const replicaSet = { kind: 'mongodb', uri: 'mongodb://db/bank?replicaSet=rs0' } as const

test('a bank in a file whose server does not work says that nothing happens by itself', () => {
  const said = explainIdleness({ database: file, mode: 'production', worksBeside: false })

  expect(said).toContain('WORKER is off')
  expect(said).toContain('nothing happens by itself')
})

test.each([
  ['the server works', { database: file, mode: 'production', worksBeside: true }],
  ['a process beside it may', { database: replicaSet, mode: 'production', worksBeside: false }],
  ['somebody develops', { database: file, mode: 'development', worksBeside: false }],
] as const)('nothing is said where %s', (_, settings) => {
  expect(explainIdleness(settings)).toBeNull()
})
