import type { Payload } from 'payload'

import { showChange } from '@/commands/showChanges'
import { systemActor, transition } from '@/plugins/editorial-workflow'
import { closeCatalogue, openCatalogue } from '@/queries/catalogue'
import { publishContent } from '@/seed/publishContent'

import { openBank } from '../../scripts/openBank'
import { aMunicipality, anExample, anOrganisation, aTheme, known } from './items'

/** Publishes, renames and withdraws, and keeps the catalogue in its file all the while, until it is killed. */
const payload = await openBank()
await openCatalogue(payload, process.env.DATA_DIR ?? '')
await settleIn(payload)
// Whoever kills it waits for this: from here on there is a file that may be half written.
await closeCatalogue(payload)
void keepAllTheTime(payload)
console.log('going')
const published: string[] = []
for (let round = 0; ; round += 1) {
  const id = await make(payload, 'examples', anExample({ title: `Exempel ${round} ${Date.now()}` }))
  await publishContent(payload, 'examples', id)
  published.push(id)
  if (round % 3 === 1) await withdraw(payload, published.shift() ?? id)
  if (round % 4 === 2) await rename(payload, round)
}

async function keepAllTheTime(bank: Payload): Promise<void> {
  for (;;) {
    await closeCatalogue(bank)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function settleIn(bank: Payload): Promise<void> {
  const { docs } = await bank.find({ collection: 'municipalities', limit: 1 })
  known.municipality = docs[0]
    ? String(docs[0].id)
    : await make(bank, 'municipalities', aMunicipality())
  known.theme = await make(
    bank,
    'themes',
    aTheme({ title: `Tema ${Date.now()}`, code: `t${Date.now()}` }),
  )
  // The first one is nobody's, and stays a draft; the second is what examples name.
  known.organisation = await make(bank, 'organisations', anOrganisation())
  known.organisation = await make(
    bank,
    'organisations',
    anOrganisation({ title: `Bolag ${Date.now()}` }),
  )
  await publishContent(bank, 'themes', known.theme)
  await publishContent(bank, 'organisations', known.organisation)
}

async function make(
  bank: Payload,
  collection: 'examples' | 'themes' | 'organisations' | 'municipalities',
  data: object,
) {
  const doc = await bank.create({ collection, data: data as never, draft: true, depth: 0 })
  return String(doc.id)
}

async function withdraw(bank: Payload, id: string): Promise<void> {
  await transition(bank, {
    actor: systemActor,
    collection: 'examples',
    comment: 'Sidan stämmer inte.',
    id,
    transition: 'unpublish',
  })
}

async function rename(bank: Payload, round: number): Promise<void> {
  await bank.update({
    collection: 'themes',
    id: known.theme,
    data: { title: `Tema ${round} ${Date.now()}` },
    draft: true,
    depth: 0,
  })
  await publishContent(bank, 'themes', known.theme)
  await showChange(bank, { collection: 'themes', id: known.theme, before: null, after: null })
}
