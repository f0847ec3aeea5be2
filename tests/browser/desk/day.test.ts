import { once } from 'node:events'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from '@libsql/client'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { aVisitor, site } from '../../support/browser'
import { anExample } from '../../support/items'
import { type Mail, openMailServer } from '../../support/mailServer'
import { type ServedSite, serveSite } from '../../support/serveSite'

const password = 'ett långt lösenord för prov'
const people = {
  partner: { email: 'pia.dagen@example.se', name: 'Pia Partner', role: 'partner', password },
  editor: { email: 'eva.dagen@example.se', name: 'Eva Redaktör', role: 'editor', password },
}
type Who = keyof typeof people

const dataDir = mkdtempSync(join(tmpdir(), 'day-'))
let mailServer: Awaited<ReturnType<typeof openMailServer>>
let bank: ServedSite

/** A bank of its own, whose letters leave in real conversations. */
beforeAll(async () => {
  copyFileSync(site.prepared, join(dataDir, 'bank.db'))
  mailServer = await openMailServer()
  await open()

  const organisation = await firstOf('/organisations?where[slug][equals]=vatterhem&limit=1')
  for (const person of Object.values(people)) {
    const place = person.role === 'partner' ? { organisation } : {}
    await ask('POST', '/users', { ...person, ...place })
  }
})

afterAll(async () => {
  await bank.stop()
  await mailServer.close()
  rmSync(dataDir, { recursive: true })
})

async function open() {
  bank = await serveSite(dataDir, {
    MAIL_FROM: 'Innovationslabbet <noreply@example.se>',
    SMTP_URL: mailServer.url,
  })
}

/** Asks the API as somebody, the administrator unless another is named. */
async function ask(method: string, path: string, body?: unknown, who?: Who) {
  const { email } = who ? people[who] : site.admin
  const login = await fetch(`${bank.url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: who ? password : site.admin.password }),
  })
  const { token } = await login.json()
  const response = await fetch(`${bank.url}/api${path}`, {
    method,
    headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return response.json()
}

const firstOf = async (path: string) => (await ask('GET', path)).docs[0].id

async function aDraftOfThePartner(title: string): Promise<{ id: string; slug: string }> {
  const organisation = await firstOf('/organisations?where[slug][equals]=vatterhem&limit=1')
  const draft = anExample({
    title,
    summary: 'Hyresgäster och bovärdar gjorde om tvättstugan tillsammans.',
    actors: [{ organisation, role: 'huvudman' }],
    municipality: await firstOf('/municipalities?where[code][equals]=0680&limit=1'),
    ownerOrganisation: organisation,
    themes: [await firstOf('/themes?where[slug][equals]=motesplatser&limit=1')],
  })
  const { doc, errors } = await ask('POST', '/examples?draft=true', draft, 'partner')
  expect(errors).toBeUndefined()
  return doc
}

/** Waits for a letter to somebody, by a part of its subject. */
async function letterTo(who: Who, subject: string): Promise<Mail> {
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(250)) {
    const mail = mailServer.mails.find(
      ({ subject: words, to }) => to.includes(people[who].email) && words.includes(subject),
    )
    if (mail) return mail
  }
  const subjects = mailServer.mails.map((mail) => `${mail.to}: ${mail.subject}`)
  throw new Error(`No letter to ${who} about "${subject}", only:\n${subjects.join('\n')}`)
}

/** The address in a letter that begins with a path on the site. */
function addressIn({ text }: Mail, path: string): string {
  const address = text
    .match(/https?:\/\/\S+/g)
    ?.find((url) => new URL(url).pathname.startsWith(path))
  if (!address) throw new Error(`No address under ${path} in:\n${text}`)
  return address
}

async function signedIn(who: Who): Promise<Page> {
  const page = await aVisitor({ baseURL: bank.url })
  await page.goto('/admin/login')
  await page.locator('input[name=email]').fill(people[who].email)
  await page.locator('input[name=password]').fill(password)
  await page.locator('button[type=submit]').click()
  await page.waitForURL((url) => !url.pathname.endsWith('/login'))
  return page
}

const flowOf = (page: Page) => page.getByRole('region', { name: 'Arbetsflöde', exact: true })

/** Opens the form of a move, in whatever menu its button stands. */
async function begin(page: Page, move: string) {
  const flow = flowOf(page)
  await flow.waitFor()
  const button = flow.getByRole('button', { name: move, exact: true })
  if (!(await button.isVisible())) await flow.getByText('Fler steg').click()
  await button.click()
  return flow.getByRole('group', { name: move, exact: true })
}

async function make(page: Page, move: string, comment?: string) {
  const form = await begin(page, move)
  if (comment) await form.getByRole('textbox').fill(comment)
  await form.getByRole('button', { name: move, exact: true }).click()
  await form.waitFor({ state: 'detached' })
}

/** Changes what the bank holds about times: nobody waits a year in a test. */
async function rewrite(sql: string, args: string[] = []) {
  const url = `file:${join(dataDir, 'bank.db')}`
  const file = createClient({ url, timeout: 5_000 } as never) // libsql waits, its types forget
  await file.execute({ sql, args })
  file.close()
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

test('a text goes from the partner to the reader, and is confirmed from a letter a year later', async () => {
  const { id, slug } = await aDraftOfThePartner('Tvättstugan i kvarteret Näktergalen')
  const home = `/admin/collections/examples/${id}`

  // the partner sends it, and the editor hears of it
  const partner = await signedIn('partner')
  await partner.goto(`${home}/review`)
  await make(partner, 'Skicka till granskning')
  const toReview = await letterTo('editor', 'Tvättstugan i kvarteret Näktergalen')

  // the editor comes by the letter, takes the review, asks at the field and sends it back
  const editor = await signedIn('editor')
  await editor.goto(addressIn(toReview, home))
  await make(editor, 'Jag granskar')
  await editor.goto(home)
  await editor.getByRole('button', { name: 'Kommentera Rubrik' }).click()
  const thread = editor.getByRole('dialog', { name: 'Kommentarer: Rubrik' })
  await thread.getByRole('textbox', { name: 'Ny kommentar' }).fill('Vilket år började det?')
  await thread.getByRole('checkbox', { name: 'Måste åtgärdas före godkännande' }).check()
  await thread.getByRole('button', { name: 'Kommentera', exact: true }).click()
  await thread.getByRole('article').getByText('Vilket år började det?').waitFor()
  await editor.keyboard.press('Escape')
  await make(editor, 'Begär ändringar', 'Skriv vilket år det började.')

  // the partner comes by the letter, mends it and sends it again
  const toMend = await letterTo('partner', 'Ändringar begärda')
  expect(toMend.text).toContain('Skriv vilket år det började.')
  expect(toMend.html).toContain('Skriv vilket år det började.')
  await partner.goto(addressIn(toMend, home))
  await partner.goto(home)
  await partner.locator('#field-title').fill('Tvättstugan i kvarteret Näktergalen 2024')
  const again = await begin(partner, 'Skicka till granskning')
  await again.getByRole('button', { name: 'Spara utkastet' }).click()
  await again.getByRole('button', { name: 'Spara utkastet' }).waitFor({ state: 'detached' })
  // what was saved is looked over anew, which moves the button
  await partner.waitForLoadState('networkidle')
  await again.getByRole('button', { name: 'Skicka till granskning' }).click()
  await again.waitFor({ state: 'detached' })

  // the editor compares, finds the answer, approves and schedules
  await editor.goto(`${home}/review`)
  await editor.getByRole('link', { name: 'Jämför med senast granskad' }).click()
  await editor.getByText('Tvättstugan i kvarteret Näktergalen 2024').first().waitFor()
  await editor.goto(home)
  await editor.getByRole('button', { name: /^Rubrik:/ }).click()
  await thread.getByRole('button', { name: 'Markera som löst' }).click()
  await thread.getByText('Lösta (1)').waitFor()
  await editor.goto(`${home}/review`)
  await make(editor, 'Godkänn')
  const schedule = await begin(editor, 'Schemalägg')
  const time = schedule.getByRole('group', { name: 'Publiceras', exact: true })
  await time.getByLabel('Dag').fill(inDays(2).slice(0, 10))
  await time.getByLabel('Klockslag').fill('08:00')
  await schedule.getByRole('button', { name: 'Schemalägg', exact: true }).click()
  await schedule.waitFor({ state: 'detached' })
  await editor
    .getByText(/Publiceras .* 08:00/)
    .first()
    .waitFor()

  // the bank is killed, and its time comes while it is down; it is published when the bank is back
  await Promise.all([partner.goto('about:blank'), editor.goto('about:blank')])
  const killed = once(bank.process, 'exit')
  bank.process.kill('SIGKILL')
  await killed
  await rewrite('UPDATE workflow_items SET scheduled_for = ? WHERE document_id = ?', [
    inDays(-0.1),
    id,
  ])
  await open()
  const published = await letterTo('partner', 'Publicer')
  const reader = await aVisitor({ baseURL: bank.url })
  const answer = await reader.goto(addressIn(published, '/exempel/'))
  expect(answer?.status()).toBe(200)
  await reader
    .getByRole('heading', { level: 1, name: 'Tvättstugan i kvarteret Näktergalen 2024' })
    .waitFor()

  // a year passes: the owner is asked, and confirms from the letter without signing in
  await bank.stop()
  await rewrite('UPDATE workflow_items SET next_review_at = ? WHERE document_id = ?', [
    inDays(20),
    id,
  ])
  await rewrite("UPDATE duties SET ended_at = NULL WHERE name = 'freshness'")
  await open()
  const toConfirm = await letterTo('partner', 'fortfarande')
  const owner = await aVisitor({ baseURL: bank.url, javaScriptEnabled: false })
  await owner.goto(addressIn(toConfirm, '/bekrafta/'))
  await owner.getByRole('button', { name: 'Fortfarande aktuellt' }).click()
  await owner.getByRole('heading', { name: 'Tack för ditt svar' }).waitFor()

  // and the record tells it all
  const { docs } = await ask('GET', `/workflow-events?where[documentId][equals]=${id}&sort=rev`)
  expect(docs.map(({ transition }: { transition: string }) => transition)).toEqual([
    'create',
    'submit',
    'claim',
    'request_changes',
    'submit',
    'approve',
    'schedule',
    'publish_scheduled',
    'confirm_current',
  ])
  expect(docs.at(-1)).toMatchObject({ actorRole: 'partner', via: 'mail' })
  expect((await fetch(`${bank.url}/exempel/${slug}`)).status).toBe(200)
}, 300_000)
