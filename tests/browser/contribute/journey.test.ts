import { afterAll, beforeAll, expect, test } from 'vitest'

import { criteriaOf } from '@/domain/submission/criteria'

import { aVisitor } from '../../support/browser'
import { type CaseDesk, linkIn, openCaseDesk } from '../../support/caseDesk'
import { aPicture } from '../../support/contributeForm'
import { anExample } from '../../support/items'

const password = 'ett långt lösenord för prov'
const eva = { email: 'eva.resan@example.se', name: 'Eva Redaktör', role: 'editor', password }
const sara = { credit: 'Sara i Hageby', email: 'sara.resan@example.se' }
const title = 'Odling mellan husen'

let desk: CaseDesk
beforeAll(async () => {
  desk = await openCaseDesk()
  await desk.ask('POST', '/users', eva)
})
afterAll(() => desk.close())

test('an example is sent, asked about, accepted, published and read, and its sender erases the rest', async () => {
  const sender = await aVisitor({
    baseURL: desk.url,
    javaScriptEnabled: false,
    viewport: { height: 800, width: 320 },
  })
  await sender.goto('/bidra')
  await sender.getByLabel('Rubrik', { exact: true }).fill(title)
  await sender.getByLabel('Kommun', { exact: true }).fill('norrköpings kommun')
  await sender.getByLabel('Vad var problemet?').fill('Gården stod tom.')
  await sender.getByLabel('Vad gjorde ni?').fill('Vi byggde odlingslådor.\n\nSedan åt vi soppa.')
  await sender.getByLabel(/^Välj bilder/).setInputFiles([await aPicture('gården.jpg')])
  await sender.getByLabel(/^E-post/).fill(sara.email)
  await sender.getByLabel('Namnge oss på sidan').check()
  await sender.getByLabel('Namn att visa på sidan').fill(sara.credit)
  await sender.getByLabel(/^Jag har läst/).check()
  await sender.locator('.form-send').getByRole('button', { name: 'Skicka' }).click()

  // a picture is to be described, and shared by whoever has the right to
  await sender.getByLabel(/^Vad syns på bilden/).fill('Odlingslådor på en gård')
  await sender.getByLabel(/^Vi får dela filen/).check()
  await sender.locator('.form-send').getByRole('button', { name: 'Skicka' }).click()
  await sender.waitForURL(/\/bidra\/tack$/)

  await sender.goto(linkIn(await desk.letterTo(sara.email, 'Bekräfta ditt bidrag')))
  await sender.getByRole('button', { name: 'Bekräfta bidraget' }).click()
  await sender.getByText('Tack! Ditt bidrag är bekräftat.').waitFor()
  const kicker = (await sender.locator('.case-kicker').textContent()) ?? ''
  const reference = /AIL-\d{4}-\w{7}/.exec(kicker)?.[0] ?? ''

  await desk.move(reference, 'claim')
  await desk.move(reference, 'ask', { words: 'Hur många var med?' })
  await sender.goto(linkIn(await desk.letterTo(sara.email, 'En fråga om ditt bidrag')))
  await sender.getByLabel('Ditt meddelande').fill('Fyrtio hushåll.')
  await sender.getByRole('button', { name: 'Skicka svaret' }).click()
  await sender.getByText('Tack! Ditt svar har gått till redaktionen.').waitFor()
  await desk.move(reference, 'check', { checks: criteriaOf('example').map(({ code }) => code) })
  await desk.move(reference, 'accept')
  await desk.letterTo(sara.email, 'Vi tar med ditt bidrag')

  const path = await publishDraft((await desk.find(reference)).result.value)
  const letter = await desk.letterTo(sara.email, 'Ditt bidrag är publicerat')
  expect(letter.text).toContain(desk.url + path)

  const reader = await aVisitor({ baseURL: desk.url })
  await reader.goto(path)
  await reader.getByRole('heading', { level: 1, name: title }).waitFor()
  await reader.getByText(`Började som ett bidrag från ${sara.credit}.`).waitFor()
  expect(await reader.getByAltText('Odlingslådor på en gård').count()).toBe(1)

  await sender.goto(linkIn(letter))
  expect(await sender.getByRole('link', { name: 'Läs sidan' }).getAttribute('href')).toBe(path)
  await sender.getByText('Radera allt', { exact: true }).first().click()
  await sender.getByLabel(/^Ja, radera allt/).check()
  await sender.getByRole('button', { name: 'Radera allt' }).click()
  await sender.getByText('Allt om ditt ärende är raderat').waitFor()

  expect(await desk.find(reference)).toBeNull()
  await reader.reload()
  await reader.getByRole('heading', { level: 1, name: title }).waitFor()
  await reader.getByText('Började som ett bidrag utifrån.').waitFor()
  expect(await reader.content()).not.toContain(sara.credit)
}, 240_000)

/** Writes what the sender has not told, as an editor does; another one approves and publishes it. */
async function publishDraft(id: string): Promise<string> {
  const firstOf = async (path: string) => (await desk.ask('GET', `${path}&limit=1`)).docs[0].id
  const organisation = await firstOf('/organisations?where[slug][equals]=vatterhem')
  const {
    challenge,
    municipality,
    title: _,
    whatWasDone,
    ...missing
  } = anExample({
    actors: [{ organisation, role: 'huvudman' }],
    ownerOrganisation: organisation,
    summary: 'Hyresgäster odlar tillsammans mellan husen.',
    themes: [await firstOf('/themes?where[slug][equals]=motesplatser')],
  })
  const written = await desk.ask('PATCH', `/examples/${id}?draft=true`, missing)
  expect(written.errors).toBeUndefined()

  await makeMove(id, 'submit')
  await makeMove(id, 'approve_and_publish', await tokenOf(eva))
  const { slug } = await desk.ask('GET', `/examples/${id}`)
  return `/exempel/${slug}`
}

/** Moves a document, as the administrator unless another is named. */
async function makeMove(id: string, move: string, token?: string): Promise<void> {
  const { workflow } = await desk.ask('GET', `/examples/${id}?draft=true&depth=0`)
  const wish = { expectedHash: workflow.contentHash, expectedRev: workflow.rev }
  const path = `/examples/${id}/workflow/${move}`
  const moved = token ? await askAs(token, path, wish) : await desk.ask('POST', path, wish)
  if (!moved.workflow) throw new Error(JSON.stringify(moved))
}

async function askAs(token: string | null, path: string, body: unknown) {
  const answer = await fetch(`${desk.url}/api${path}`, {
    body: JSON.stringify(body),
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `JWT ${token}` }),
    },
    method: 'POST',
  })
  return answer.json()
}

const tokenOf = async (person: { email: string; password: string }): Promise<string> =>
  (await askAs(null, '/users/login', { email: person.email, password: person.password })).token
