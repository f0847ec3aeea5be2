import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'

import { site } from './browser'
import { type Mail, openMailServer } from './mailServer'
import { serveSite } from './serveSite'

export type CaseDesk = Awaited<ReturnType<typeof openCaseDesk>>

/** A site of its own that takes contributions, whose letters leave in real conversations. */
export async function openCaseDesk() {
  const dataDir = mkdtempSync(join(tmpdir(), 'case-'))
  copyFileSync(site.prepared, join(dataDir, 'bank.db'))
  const office = await openMailServer()
  const served = await serveSite(dataDir, {
    MAIL_FROM: 'Innovationslabbet <noreply@example.se>',
    SMTP_URL: office.url,
  })
  const token = await signIn()

  /** Asks the API as the administrator. */
  async function ask(method: string, path: string, body?: unknown) {
    const response = await fetch(`${served.url}/api${path}`, {
      method,
      headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return response.json()
  }

  async function signIn(): Promise<string> {
    const login = await fetch(`${served.url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(site.admin),
    })
    return (await login.json()).token
  }

  const find = async (reference: string) => {
    const { docs } = await ask('GET', `/submissions?where[reference][equals]=${reference}&depth=0`)
    return docs[0] ?? null
  }

  return {
    ask,
    find,
    mails: office.mails,
    url: served.url,

    /** Moves a case as a moderator. */
    async move(reference: string, move: string, more: Record<string, unknown> = {}) {
      const { id } = await find(reference)
      const { submission } = await ask('GET', `/submissions/${id}/case`)
      const expectedRev = submission.rev
      const moved = await ask('POST', `/submissions/${id}/moves/${move}`, { expectedRev, ...more })
      if (!moved.submission || moved.reason) throw new Error(JSON.stringify(moved))
    },

    /** Waits for a letter to somebody, by a part of its subject. */
    async letterTo(email: string, subject: string): Promise<Mail> {
      for (const end = Date.now() + 60_000; Date.now() < end; await sleep(250)) {
        const mail = office.mails.findLast(
          ({ subject: words, to }) => to.includes(email) && words.includes(subject),
        )
        if (mail) return mail
      }
      const subjects = office.mails.map((mail) => `${mail.to}: ${mail.subject}`)
      throw new Error(`No letter to ${email} about "${subject}", only:\n${subjects.join('\n')}`)
    },

    async close() {
      await served.stop()
      await office.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** The link to a case in a letter. */
export function linkIn({ text }: Pick<Mail, 'text'>): string {
  const link = /https?:\/\/\S+\/(?:bidra\/arende|en\/contribute\/case)\/[a-z2-7]{52}/.exec(
    text,
  )?.[0]
  if (!link) throw new Error(`No link to a case in:\n${text}`)
  return link
}

/** Sends an example by the form, in Swedish, as somebody without scripts does. */
export async function sendExample(
  page: Page,
  { email = '', title = 'Odling på gården' } = {},
): Promise<void> {
  await page.goto('/bidra')
  await page.getByLabel('Rubrik').fill(title)
  await page.getByLabel('Kommun', { exact: true }).fill('Norrköping')
  await page.getByLabel('Vad var problemet?').fill('Gården stod tom.')
  await page.getByLabel('Vad gjorde ni?').fill('Vi byggde odlingslådor en lördag.')
  if (email) await page.getByLabel('E-post').fill(email)
  await page.getByLabel(/Jag har läst om personuppgifter/).check()
  await page.getByRole('button', { name: 'Skicka', exact: true }).click()
  await page.waitForURL(/\/bidra\/tack/)
}
