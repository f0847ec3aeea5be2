import type { Config } from 'payload'
import { expect, test } from 'vitest'

import { type Duty, worker } from '@/plugins/worker'
import { dutiesOf } from '@/plugins/worker/startWorker'

const aDuty = (more: Partial<Duty> = {}): Duty => ({
  name: 'sweep',
  every: 60,
  run: async () => undefined,
  ...more,
})

const put = (duties: readonly Duty[]) =>
  worker({ duties })({ collections: [], custom: { theirs: 1 } } as unknown as Config) as Config

test('the duties lie where a worker finds them, beside what was there', () => {
  const config = put([aDuty()])

  expect(dutiesOf({ config } as never).map(({ name }) => name)).toEqual(['sweep'])
  expect(config.custom?.theirs).toBe(1)
  expect(config.collections?.map(({ slug }) => slug)).toEqual(['duties'])
})

test('two duties of one name, and one that is never done, stop the start', () => {
  expect(() => put([aDuty(), aDuty()])).toThrow('[worker] there are two duties called "sweep"')
  expect(() => put([aDuty({ every: 0 })])).toThrow('[worker] "sweep" must be done')
})
