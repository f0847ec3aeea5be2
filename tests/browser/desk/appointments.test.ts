import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from '@libsql/client'
import { expect, test } from 'vitest'

import { site } from '../../support/browser'
import { anExample } from '../../support/items'

/** Asks the API as the administrator, as a program beside the site would. */
async function ask(method: string, path: string, body?: unknown) {
  const response = await fetch(`${site.url}/api${path}`, {
    method,
    headers: { 'content-type': 'application/json', authorization: `JWT ${await token()}` },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return response.json()
}

let signedIn: Promise<string> | null = null
function token(): Promise<string> {
  signedIn ??= fetch(`${site.url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(site.admin),
  }).then(async (response) => (await response.json()).token)
  return signedIn
}

const firstOf = async (path: string) => (await ask('GET', path)).docs[0].id

async function anApprovedExample(): Promise<{ id: string; slug: string }> {
  const organisation = await firstOf('/organisations?where[slug][equals]=vatterhem&limit=1')
  const { doc, errors } = await ask(
    'POST',
    '/examples?draft=true',
    anExample({
      title: 'Odlingen som öppnar i vår',
      actors: [{ organisation, role: 'huvudman' }],
      municipality: await firstOf('/municipalities?where[code][equals]=0680&limit=1'),
      ownerOrganisation: organisation,
      themes: [await firstOf('/themes?where[slug][equals]=motesplatser&limit=1')],
    }),
  )
  expect(errors).toBeUndefined()
  await move(doc.id, 'submit')
  await move(doc.id, 'approve')
  return doc
}

async function move(id: string, name: string, wish: object = {}) {
  const { contentHash, workflow } = await ask('GET', `/examples/${id}/workflow`)
  const answer = await ask('POST', `/examples/${id}/workflow/${name}`, {
    comment: 'Läst och jämfört med källorna.',
    expectedHash: contentHash,
    expectedRev: workflow.rev,
    ...wish,
  })
  expect(answer.errors).toBeUndefined()
}

/** Lets the time of an appointment come: nobody waits five minutes in a test. */
async function letItCome(column: 'scheduled_for' | 'unpublish_at', id: string) {
  const file = createClient({
    url: `file:${join(site.dataDir, 'bank.db')}`,
    timeout: 5_000,
  } as never) // libsql waits, its types forget
  const past = new Date(Date.now() - 1_000).toISOString()
  await file.execute({
    sql: `UPDATE workflow_items SET ${column} = ? WHERE document_id = ?`,
    args: [past, id],
  })
  file.close()
}

/** How long it takes until an address answers as it should, in milliseconds. */
async function waitFor(status: number, path: string): Promise<number> {
  const beganAt = Date.now()
  while ((await fetch(site.url + path)).status !== status) {
    if (Date.now() - beganAt > 60_000) throw new Error(`${path} did not answer ${status}`)
    await sleep(500)
  }
  return Date.now() - beganAt
}

test('a page comes and goes at its times, without anybody doing anything', async () => {
  const { id, slug } = await anApprovedExample()
  const path = `/exempel/${slug}`
  const day = new Date(Date.now() + 86_400_000).toISOString()
  const nextDay = new Date(Date.now() + 2 * 86_400_000).toISOString()
  await move(id, 'schedule', { scheduledFor: day, unpublishAt: nextDay })

  // met before its time: what is kept of that must not stay
  expect((await fetch(site.url + path)).status).toBe(404)
  await letItCome('scheduled_for', id)
  expect(await waitFor(200, path)).toBeLessThan(60_000)
  expect(await (await fetch(site.url + path)).text()).toContain('Odlingen som öppnar i vår')
  await letItCome('unpublish_at', id)
  expect(await waitFor(404, path)).toBeLessThan(60_000)

  const { docs } = await ask('GET', '/duties?where[name][equals]=appointments')
  expect(docs[0].error ?? null).toBeNull()
}, 180_000)

test('a stranger drops no pages', async () => {
  const response = await fetch(`${site.url}/api/changes`, { method: 'POST', body: '[]' })

  expect(response.status).toBe(404)
})
