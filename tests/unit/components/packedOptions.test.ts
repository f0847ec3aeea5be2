import { expect, test } from 'vitest'

import { type Option, packOptions, unpackOptions } from '@/components/list/packedOptions'

test('what is packed comes out as it was', () => {
  const options: Option[] = [
    ['barn', 'Barn 0–12 år', '1 410', 0],
    ['"a"', '<b>&amp;|,;', '0', 1],
  ]

  expect(unpackOptions(packOptions(options))).toEqual(options)
  expect(unpackOptions(packOptions([]))).toEqual([])
})

test('a name that holds what parts the fields is still one name', () => {
  const packed = packOptions([['bolaget', 'Bolaget\tAB\r\nSverige', '2', 0]])

  expect(unpackOptions(packed)).toEqual([['bolaget', 'Bolaget AB Sverige', '2', 0]])
})
