import { globSync, readFileSync } from 'node:fs'
import { dirname, normalize } from 'node:path'
import { expect, test } from 'vitest'

const sheet = 'src/components/design/site.css'

test('the style beside every component reaches the site', () => {
  const imported = [...readFileSync(sheet, 'utf8').matchAll(/@import ["'](?<path>[^"']+)/g)].map(
    ({ groups }) => normalize(`${dirname(sheet)}/${groups?.path}`),
  )
  const written = globSync('src/components/**/*.css', {
    exclude: ['src/components/admin/**', sheet],
  })

  expect(imported.toSorted()).toEqual(written.toSorted())
})
