import { createHmac } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'

import type { CaseAsking } from '@/commands/submission/case/act'
import { addEmail, confirmEmail } from '@/commands/submission/case/addEmail'
import { askForLink } from '@/commands/submission/case/askForLink'
import { confirm } from '@/commands/submission/case/confirm'
import { correct } from '@/commands/submission/case/correct'
import { erase } from '@/commands/submission/case/erase'
import { forgetOldLinks, forgetUnconfirmed } from '@/commands/submission/case/forgetUnconfirmed'
import { exchangeToken, openCase } from '@/commands/submission/case/openCase'
import { readProof, signProof } from '@/commands/submission/case/proof'
import { resendConfirmation } from '@/commands/submission/case/resendConfirmation'
import { withdraw } from '@/commands/submission/case/withdraw'
import { add, answer } from '@/commands/submission/case/write'
import { keepConfirmation } from '@/commands/submission/letters/keepConfirmation'
import { submitContribution } from '@/commands/submission/submitContribution'
import { defaultSettings } from '@/domain/submission/settings'
import { env } from '@/env'

import { startBank } from '../../support/bank'
import {
  aCase,
  aConfirmedCase,
  aHolder,
  askSender,
  caseNow,
  lettersKept,
  linesOf,
  move,
  tokenIn,
} from '../../support/cases'
import { aContribution, anAnswer, aSender, send } from '../../support/contributions'
import { aForm, upload } from '../../support/uploads'

const bank = await startBank()
const { payload, users } = bank
const editor = users.editor.id
const hour = 3_600_000

beforeEach(() => bank.emptyBank())

/** An unconfirmed case as the door makes it, and the holder of the link in its letter. */
async function anUnconfirmedCase(now = new Date()) {
  const { id } = await submitContribution(
    payload,
    defaultSettings,
    aContribution({ now }),
    async (req, submission, token) => {
      await keepConfirmation(req, submission, token)
    },
  )
  return { id, holder: await aHolder(payload, id, 'letter') }
}

/** The same holder, who has looked again. */
async function again(holder: CaseAsking): Promise<CaseAsking> {
  const open = await openCase(payload, holder.proof, new Date())
  return { ...holder, seen: open?.seen ?? -1 }
}

describe('a link', () => {
  test('is exchanged for a proof that opens the case, as often as machines follow it', async () => {
    const { holder, id } = await aCase(payload)

    const proofs = await Promise.all(
      [1, 2, 3].map(() => exchangeToken(payload, holder.token, new Date())),
    )

    for (const proof of proofs) {
      expect((await openCase(payload, proof, new Date()))?.submission.id).toBe(id)
    }
    expect(await linesOf(payload, id)).toHaveLength(1)
    expect((await caseNow(payload, id))?.rev).toBe(0)
  })

  test.each([
    ['made up', 'a'.repeat(52)],
    ['cut off', 'abc'],
    ['of another alphabet', 'A'.repeat(52)],
    ['no text', undefined],
    ['a list', ['a']],
  ])('that is %s opens nothing', async (_, token) => {
    await aCase(payload)

    expect(await exchangeToken(payload, token, new Date())).toBeNull()
  })

  test('ends after a year, and its proof with it', async () => {
    const { holder } = await aCase(payload)
    const later = new Date(Date.now() + 366 * 24 * hour)

    expect(await exchangeToken(payload, holder.token, later)).toBeNull()
    const { key = '', submission = '' } = readProof(payload.secret, holder.proof, new Date()) ?? {}
    const expiresAt = new Date(later.getTime() + hour)
    const proof = signProof(payload.secret, { expiresAt, key, submission })
    expect(await openCase(payload, proof, new Date())).not.toBeNull()
    expect(await openCase(payload, proof, later)).toBeNull()
  })

  test('of a case that is gone opens nothing', async () => {
    const { holder, id } = await aCase(payload)
    await payload.db.deleteMany({ collection: 'submissions', where: { id: { equals: id } } })

    expect(await exchangeToken(payload, holder.token, new Date())).toBeNull()
    expect(await openCase(payload, holder.proof, new Date())).toBeNull()
  })
})

describe('a proof', () => {
  test('holds for two hours', async () => {
    const { holder } = await aCase(payload)
    const at = (hours: number) => new Date(Date.now() + hours * hour)

    expect(await openCase(payload, holder.proof, at(1.9))).not.toBeNull()
    expect(await openCase(payload, holder.proof, at(2.1))).toBeNull()
  })

  test('ends when the key that it was given for is gone', async () => {
    const { holder, id } = await aCase(payload)
    await payload.db.deleteMany({
      collection: 'case-keys',
      where: { submission: { equals: id } },
    })

    expect(await openCase(payload, holder.proof, new Date())).toBeNull()
  })

  test('with the key of one case opens no other', async () => {
    const mine = await aCase(payload)
    const theirs = await aCase(payload)
    const key = readProof(payload.secret, mine.holder.proof, new Date())?.key ?? ''
    const forged = signProof(payload.secret, {
      expiresAt: new Date(Date.now() + hour),
      key,
      submission: theirs.id,
    })

    expect(await openCase(payload, forged, new Date())).toBeNull()
  })

  test('that we did not sign opens nothing', async () => {
    const { holder } = await aCase(payload)
    const [body = '', seal = ''] = holder.proof.split('.')
    const longer = Buffer.from(
      Buffer.from(body, 'base64url')
        .toString()
        .replace(/[^:]+$/, 'zzzzzz'),
    ).toString('base64url')
    const withSecret = createHmac('sha256', payload.secret).update(body).digest('base64url')

    for (const proof of [
      `${longer}.${seal}`,
      `${body}.${withSecret}`,
      `${body}.`,
      body,
      `${body}.${seal}x`,
      `${holder.proof}.${seal}`,
      '',
      null,
      'x'.repeat(10_000),
    ]) {
      expect(await openCase(payload, proof, new Date()), String(proof).slice(0, 40)).toBeNull()
    }
    expect(await openCase(payload, holder.proof, new Date())).not.toBeNull()
  })

  test('does nothing for a form that was made for another case', async () => {
    const mine = await aCase(payload)
    const theirs = await aCase(payload)

    const outcome = await add(payload, {
      ...mine.holder,
      reference: theirs.holder.reference,
      words: 'Hej',
    })

    expect(outcome).toEqual({ ok: false, reason: 'other-case' })
    expect(await linesOf(payload, mine.id)).toHaveLength(1)
  })
})

describe('to confirm', () => {
  test('puts a contribution in the queue, and tells by when there is an answer', async () => {
    const { holder, id } = await anUnconfirmedCase()

    const outcome = await confirm(payload, { ...holder, now: new Date('2026-11-27T09:00:00Z') })

    expect(outcome.ok).toBe(true)
    expect(await caseNow(payload, id)).toMatchObject({
      stage: 'pending',
      purgeAt: null,
      confirmedAt: '2026-11-27T09:00:00.000Z',
    })
    const letters = await lettersKept(payload)
    expect(letters).toHaveLength(2)
    expect(letters[1]?.text).toContain('11\u00a0december 2026')
    expect(await exchangeToken(payload, tokenIn(letters[1]?.text), new Date())).not.toBeNull()
  })

  test('twice at once is done once, with one letter', async () => {
    const { holder, id } = await anUnconfirmedCase()

    const outcomes = await Promise.all([confirm(payload, holder), confirm(payload, holder)])

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await linesOf(payload, id)).toHaveLength(2)
    expect(await lettersKept(payload)).toHaveLength(2)
  })

  test('is asked for three times at most, and the time stays as it was', async () => {
    const { id } = await anUnconfirmedCase()
    const before = (await caseNow(payload, id))?.purgeAt

    const sent = []
    for (let turn = 0; turn < 4; turn += 1) sent.push(await resendConfirmation(payload, id))

    expect(sent).toEqual([true, true, false, false])
    expect(await lettersKept(payload)).toHaveLength(3)
    expect((await caseNow(payload, id))?.purgeAt).toBe(before)
  })

  test('is not asked for again once it is done, or when its time is over', async () => {
    const done = await anUnconfirmedCase()
    await confirm(payload, done.holder)
    const late = await anUnconfirmedCase()

    expect(await resendConfirmation(payload, done.id)).toBe(false)
    const tomorrow = new Date(Date.now() + 25 * hour)
    expect(await resendConfirmation(payload, late.id, tomorrow)).toBe(false)
  })

  test('is asked for once by two who ask at the same moment', async () => {
    const { id } = await anUnconfirmedCase()

    await Promise.all([resendConfirmation(payload, id), resendConfirmation(payload, id)])

    expect((await lettersKept(payload)).length).toBeLessThanOrEqual(3)
  })
})

describe('an answer', () => {
  test('goes back to the moderator who asked', async () => {
    const { holder, id } = await aCase(payload)
    await askSender(payload, id, editor)

    const outcome = await answer(payload, { ...(await again(holder)), words: ' 2019, i maj. ' })

    expect(outcome.ok).toBe(true)
    expect(await caseNow(payload, id)).toMatchObject({
      stage: 'in_moderation',
      assignee: editor,
      hasNews: true,
    })
    expect((await linesOf(payload, id)).at(-1)).toMatchObject({
      by: 'sender',
      move: 'answer',
      words: '2019, i maj.',
    })
  })

  test('goes to the queue when the moderator has left', async () => {
    const { holder, id } = await aCase(payload)
    const leaver = await bank.aPerson('editor')
    await askSender(payload, id, leaver.id)
    await payload.delete({ collection: 'users', id: leaver.id })

    await answer(payload, { ...(await again(holder)), words: '2019' })

    expect(await caseNow(payload, id)).toMatchObject({ stage: 'pending', assignee: null })
  })

  test('without words is asked for, and one that is too long too', async () => {
    const { holder, id } = await aCase(payload)
    await askSender(payload, id, editor)
    const asking = await again(holder)

    expect(await answer(payload, { ...asking, words: ' \n ' })).toMatchObject({
      reason: 'words-missing',
    })
    expect(await answer(payload, { ...asking, words: 'x'.repeat(4001) })).toMatchObject({
      reason: 'words-too-long',
    })
    expect((await caseNow(payload, id))?.stage).toBe('needs_info')
  })

  test('is not taken before there is a question', async () => {
    const { holder } = await aCase(payload)

    expect(await answer(payload, { ...holder, words: 'Hej' })).toMatchObject({
      reason: 'wrong-stage',
    })
  })

  test('that was decided meanwhile is not taken, and says so', async () => {
    const { holder, id } = await aCase(payload)
    await askSender(payload, id, editor)
    const asking = await again(holder)
    await move(payload, { by: 'moderator', id, move: 'decline', person: editor, words: 'Nej.' })

    expect(await answer(payload, { ...asking, words: '2019' })).toEqual({
      ok: false,
      reason: 'moved-first',
    })
  })

  test('sent twice at once is kept once', async () => {
    const { holder, id } = await aCase(payload)
    await askSender(payload, id, editor)
    const asking = await again(holder)

    const outcomes = await Promise.all([
      answer(payload, { ...asking, words: '2019' }),
      answer(payload, { ...asking, words: '2019' }),
    ])

    expect(outcomes.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(1)
    const answers = (await linesOf(payload, id)).filter((line) => line.move === 'answer')
    expect(answers).toHaveLength(1)
  })
})

describe('files that come with an answer', () => {
  const said = (id: string) => [{ alt: 'Gården', credit: '', hasRights: true, id }]

  test('are the case’s once the answer is taken, and are named in it', async () => {
    const { holder, id } = await aCase(payload)
    await askSender(payload, id, editor)
    const formToken = aForm(payload)
    const file = await upload(payload, formToken)
    const asking = await again(holder)
    const files = { files: said(file.id), formToken }

    // an answer that is refused leaves them where they were
    expect(await answer(payload, { ...asking, files, words: '' })).toMatchObject({
      reason: 'words-missing',
    })
    expect(await filesOf(id)).toEqual([])
    expect((await answer(payload, { ...asking, files, words: 'Här.' })).ok).toBe(true)

    expect(await filesOf(id)).toMatchObject([{ alt: 'Gården', hasRights: true, id: file.id }])
    const open = await openCase(payload, holder.proof, new Date())
    expect(open?.lines.at(-1)?.files).toEqual([file.name])
  })

  test('of somebody else’s form are not taken, nor is the answer', async () => {
    const { holder, id } = await aCase(payload)
    const file = await upload(payload, aForm(payload))
    const files = { files: said(file.id), formToken: aForm(payload) }

    expect(await add(payload, { ...holder, files, words: 'Min bild.' })).toEqual({
      ok: false,
      reason: 'files',
    })
    expect(await filesOf(id)).toEqual([])
    expect(await linesOf(payload, id)).toHaveLength(1)
  })

  const filesOf = async (id: string) => {
    const { docs } = await payload.db.find<Record<string, unknown>>({
      collection: 'submission-files',
      where: { submission: { equals: id } },
    })
    return docs
  }
})

describe('to add something', () => {
  test('is possible while it waits and while it is read, whoever reads it', async () => {
    const { holder, id } = await aCase(payload)
    expect((await add(payload, { ...holder, words: 'Ett till.' })).ok).toBe(true)
    await move(payload, { by: 'moderator', id, move: 'claim', person: editor })
    const asking = await again(holder)
    // what moderators write among themselves is no news to the sender
    await move(payload, { by: 'moderator', id, move: 'note', person: editor, words: 'Hm.' })

    expect((await add(payload, { ...asking, words: 'Och ett.' })).ok).toBe(true)
    expect((await caseNow(payload, id))?.stage).toBe('in_moderation')
  })

  test('looks the same to whoever is thought to send spam', async () => {
    const { holder, id } = await aCase(payload)
    await move(payload, { by: 'moderator', id, move: 'spam', person: editor })

    expect((await add(payload, { ...(await again(holder)), words: 'Hallå?' })).ok).toBe(true)
    expect((await caseNow(payload, id))?.stage).toBe('spam')
  })

  test('ends after twenty times a day, and begins again the next', async () => {
    const { holder, id } = await aCase(payload)
    // one after the other: each has read the one before
    for (let turn = 1; turn < 20; turn += 1) {
      const added = await add(payload, { ...(await again(holder)), words: `Nummer ${turn}` })
      expect(added.ok, `${turn}`).toBe(true)
    }

    const asking = await again(holder)
    expect(await add(payload, { ...asking, words: 'För mycket' })).toMatchObject({
      reason: 'too-much-today',
    })
    const tomorrow = new Date(Date.now() + 24.5 * hour)
    const fresh = await exchangeToken(payload, holder.token, tomorrow)
    const next = { ...asking, now: tomorrow, proof: fresh, words: 'I dag' }
    expect((await add(payload, next)).ok).toBe(true)
    expect(await linesOf(payload, id)).toHaveLength(21)
  })
})

describe('what the sender sees', () => {
  test('is what was said to them, and neither notes nor names of ours', async () => {
    const { holder, id } = await aCase(payload)
    await move(payload, { by: 'moderator', id, move: 'claim', person: editor })
    await move(payload, { by: 'moderator', id, move: 'note', person: editor, words: 'Hemligt' })
    await move(payload, { by: 'moderator', id, move: 'ask', person: editor, words: 'När?' })

    const open = await openCase(payload, holder.proof, new Date())

    expect(open?.lines.map(({ move }) => move)).toEqual(['received', 'claim', 'ask'])
    expect(JSON.stringify(open?.lines)).not.toMatch(/Hemligt/)
    expect(JSON.stringify(open?.lines)).not.toContain(editor)
  })
})

describe('to correct', () => {
  const corrected = anAnswer({ title: 'Odling på taket', results: 'Tjugo lådor.' })

  test('changes the answers, and keeps those before for the moderators', async () => {
    const { holder, id } = await aCase(payload)
    const before = (await caseNow(payload, id))?.contribution

    const outcome = await correct(payload, {
      ...holder,
      answers: corrected,
      sender: { name: 'Nytt namn', creditName: 'Bostadsbolaget', credit: true },
    })

    expect(outcome.ok).toBe(true)
    const now = await caseNow(payload, id)
    expect(now).toMatchObject({
      title: 'Odling på taket',
      contribution: { results: 'Tjugo lådor.' },
      consent: { credit: true, publish: true },
    })
    const [, line] = await linesOf(payload, id)
    expect(line).toMatchObject({
      move: 'correct',
      details: { before, fields: ['title', 'results'] },
    })
    const open = await openCase(payload, holder.proof, new Date())
    expect(open?.submitter).toMatchObject({ name: 'Nytt namn', creditName: 'Bostadsbolaget' })
  })

  test('takes the same as the form does, and nothing else', async () => {
    const { holder, id } = await aCase(payload)

    const outcome = await correct(payload, {
      ...holder,
      answers: { ...corrected, title: '', stage: 'accepted' },
      sender: { name: 'x'.repeat(101) },
    })

    expect(outcome).toMatchObject({
      reason: 'answers',
      problems: expect.arrayContaining(
        [
          { field: 'title', fault: 'missing', max: undefined },
          { field: 'stage', fault: 'unknown-field' },
          { field: 'sender.name', fault: 'too-long', max: 100 },
        ].map(({ field, fault }) => expect.objectContaining({ field, fault })),
      ),
    })
    expect((await caseNow(payload, id))?.title).toBe('Odling på gården')
  })

  test('never changes the address or the consent', async () => {
    const { holder, id } = await aConfirmedCase(payload)

    await correct(payload, {
      ...holder,
      answers: corrected,
      sender: aSender({ email: 'annan@example.se', consent: false }),
    })

    const open = await openCase(payload, holder.proof, new Date())
    expect(open?.submitter?.email).toBe('avsandare@example.se')
    expect(open?.submission.consent.publish).toBe(true)
    expect((await caseNow(payload, id))?.stage).toBe('pending')
  })

  test('is nothing where nothing is changed', async () => {
    const { holder } = await aCase(payload)

    expect(
      await correct(payload, { ...holder, answers: anAnswer(), sender: { name: 'Avsändare' } }),
    ).toEqual({ ok: false, reason: 'nothing-changed' })
  })

  test('is too late once there is an answer', async () => {
    const { holder, id } = await aCase(payload)
    await move(payload, { by: 'moderator', id, move: 'claim', person: editor })
    await move(payload, { by: 'moderator', id, move: 'accept', person: editor })

    const outcome = await correct(payload, {
      ...(await again(holder)),
      answers: corrected,
      sender: {},
    })

    expect(outcome).toEqual({ ok: false, reason: 'wrong-stage' })
  })
})

describe('to take back', () => {
  test('needs to be sure, and is told in a letter', async () => {
    const { holder, id } = await aConfirmedCase(payload)

    expect(await withdraw(payload, { ...holder, isSure: false })).toMatchObject({
      reason: 'not-sure',
    })
    const outcome = await withdraw(payload, { ...holder, isSure: true, words: 'Vi väntar.' })

    expect(outcome.ok).toBe(true)
    expect((await caseNow(payload, id))?.stage).toBe('withdrawn')
    expect((await lettersKept(payload)).at(-1)?.subject).toBe('Ditt bidrag är återtaget')
  })

  test('is too late when it is published', async () => {
    const { holder, id } = await aCase(payload)
    await move(payload, { by: 'moderator', id, move: 'claim', person: editor })
    await move(payload, { by: 'moderator', id, move: 'accept', person: editor })
    await move(payload, { by: 'server', id, move: 'publish' })

    expect(await withdraw(payload, { ...(await again(holder)), isSure: true })).toMatchObject({
      reason: 'wrong-stage',
    })
  })

  test('and to take up at once: one of them is told', async () => {
    const { holder, id } = await aCase(payload)

    await Promise.all([
      withdraw(payload, { ...holder, isSure: true }),
      move(payload, { by: 'moderator', id, move: 'claim', person: editor }).catch(() => null),
    ])

    const revs = (await linesOf(payload, id)).map(({ rev }) => rev)
    expect(new Set(revs).size).toBe(revs.length)
    expect((await caseNow(payload, id))?.stage).toBe('withdrawn')
  })
})

describe('to erase', () => {
  test('needs to be sure, and leaves nothing of the case, the sender or the letters', async () => {
    const { holder, id } = await aConfirmedCase(payload)
    await add(payload, { ...holder, words: 'Kanariefågel' })

    const asking = await again(holder)
    expect(await erase(payload, { ...asking, isSure: false })).toMatchObject({
      reason: 'not-sure',
    })
    expect((await erase(payload, { ...asking, isSure: true })).ok).toBe(true)

    expect(await caseNow(payload, id)).toBeNull()
    expect(await linesOf(payload, id)).toEqual([])
    for (const collection of ['submitters', 'case-keys'] as const) {
      expect((await payload.db.count({ collection })).totalDocs, collection).toBe(0)
    }
    expect(await openCase(payload, holder.proof, new Date())).toBeNull()
    expect(await exchangeToken(payload, holder.token, new Date())).toBeNull()
  })
})

describe('an address that is given later', () => {
  test('is written to once its reader has confirmed it', async () => {
    const { holder, id } = await aCase(payload)

    expect((await addEmail(payload, { ...holder, email: 'sen@example.se' })).ok).toBe(true)

    const [asked] = await lettersKept(payload)
    expect(asked).toMatchObject({ to: 'sen@example.se', subject: 'Bekräfta din e-postadress' })
    expect(await caseNow(payload, id)).toMatchObject({ hasEmail: false, confirmedAt: null })
    expect(await confirmEmail(payload, await again(holder))).toMatchObject({
      reason: 'not-by-letter',
    })

    const proof = await exchangeToken(payload, tokenIn(asked?.text), new Date())
    expect((await confirmEmail(payload, { ...(await again(holder)), proof })).ok).toBe(true)
    expect(await caseNow(payload, id)).toMatchObject({
      hasEmail: true,
      confirmedAt: expect.any(String),
      stage: 'pending',
    })
  })

  test('ends the links to one that was given before it', async () => {
    const { holder } = await aCase(payload)
    await addEmail(payload, { ...holder, email: 'fel@example.se' })
    const [wrong] = await lettersKept(payload)

    await addEmail(payload, { ...(await again(holder)), email: 'ratt@example.se' })

    expect(await exchangeToken(payload, tokenIn(wrong?.text), new Date())).toBeNull()
  })

  test('is asked three times at most, and one that is none not at all', async () => {
    const { holder } = await aCase(payload)
    for (const email of ['ingen', 'a@b', 'a@example.se\nBcc: b@example.se']) {
      expect(await addEmail(payload, { ...holder, email }), email).toMatchObject({
        reason: 'not-an-email',
      })
    }
    for (const turn of [1, 2, 3]) {
      const asking = { ...(await again(holder)), email: `a${turn}@example.se` }
      expect((await addEmail(payload, asking)).ok).toBe(true)
    }

    const fourth = await addEmail(payload, { ...(await again(holder)), email: 'a4@example.se' })

    expect(fourth).toEqual({ ok: false, reason: 'too-many-letters' })
    expect((await openCase(payload, holder.proof, new Date()))?.submitter?.email).toBe(
      'a3@example.se',
    )
  })

  test('is not filled with letters by many cases', async () => {
    const outcomes = []
    for (let turn = 0; turn < 6; turn += 1) {
      const { holder } = await aCase(payload)
      // one inbox, in another spelling each time
      const email = `${'offer'.slice(0, turn)}${'OFFER'.slice(turn)}@example.se`
      outcomes.push((await addEmail(payload, { ...holder, email })).ok)
    }

    expect(outcomes).toEqual([true, true, true, true, true, false])
  })

  test('is not taken where there is one', async () => {
    const { holder } = await aConfirmedCase(payload)

    expect(await addEmail(payload, { ...holder, email: 'ny@example.se' })).toMatchObject({
      reason: 'has-email',
    })
  })
})

describe('who has lost a link', () => {
  const ask = (email: string, now?: Date) =>
    askForLink(payload, { email, locale: 'sv', ...(now && { now }) })

  test('gets one letter with a new link for each case, whatever the case of the address', async () => {
    const first = await aConfirmedCase(payload, { answers: { title: 'Första' } })
    const second = await aConfirmedCase(payload, { answers: { title: 'Andra' } })

    await ask('Avsandare@Example.se ')

    const letters = await lettersKept(payload)
    expect(letters).toHaveLength(1)
    const tokens = [...(letters[0]?.text ?? '').matchAll(/arende\/([a-z2-7]{52})/g)]
    const opened = await Promise.all(
      tokens.map(async ([, token]) => {
        const proof = await exchangeToken(payload, token, new Date())
        return (await openCase(payload, proof, new Date()))?.submission.id
      }),
    )
    expect(opened.sort()).toEqual([first.id, second.id].sort())
  })

  test('gets the confirmation once more for what is not confirmed', async () => {
    await anUnconfirmedCase()

    await ask('avsandare@example.se')

    const letters = await lettersKept(payload)
    expect(letters.map(({ subject }) => subject)).toEqual([
      'Bekräfta ditt bidrag',
      'Bekräfta ditt bidrag',
    ])
  })

  test('gets nothing at an address that nobody has confirmed, or that has no case', async () => {
    const { holder } = await aCase(payload)
    await addEmail(payload, { ...holder, email: 'sen@example.se' })

    await ask('sen@example.se')
    await ask('ingen@example.se')
    await ask('ingen adress')

    expect(await lettersKept(payload)).toHaveLength(1)
  })

  test('is written to three times a day at most', async () => {
    await aConfirmedCase(payload)

    for (let turn = 0; turn < 6; turn += 1) {
      await ask('avsandare@example.se', new Date(Date.now() + turn * 0.2 * hour))
    }

    expect(await lettersKept(payload)).toHaveLength(3)
  })

  test('is one reader, in however many ways the address is written', async () => {
    await aConfirmedCase(payload)
    const spelled = ['avsandare', 'Avsandare', 'aVsandare', 'avSandare', 'AVSANDARE', 'avsandarE']

    for (const [turn, name] of spelled.entries()) {
      await ask(`${name}@Example.se`, new Date(Date.now() + turn * 0.2 * hour))
    }

    const letters = await lettersKept(payload)
    expect(letters.map(({ to }) => to)).toEqual(Array(3).fill('avsandare@example.se'))
  })

  test('is not kept from a letter by those to somebody whose address is longer', async () => {
    await aConfirmedCase(payload)
    await aConfirmedCase(payload, { from: { email: 'en.avsandare@example.se' } })

    for (let turn = 0; turn < 4; turn += 1) {
      await ask('en.avsandare@example.se', new Date(Date.now() + turn * 0.2 * hour))
    }
    await ask('avsandare@example.se')

    expect((await lettersKept(payload)).map(({ to }) => to)).toEqual([
      ...Array(3).fill('en.avsandare@example.se'),
      'avsandare@example.se',
    ])
  })

  test('and asks twice at once gets one letter', async () => {
    await aConfirmedCase(payload)
    const now = new Date()

    await Promise.all([ask('avsandare@example.se', now), ask('avsandare@example.se', now)])

    expect(await lettersKept(payload)).toHaveLength(1)
  })
})

describe('what nobody confirms', () => {
  const inHours = (hours: number) => new Date(Date.now() + hours * hour)

  test('is reminded of once after half the time, and forgotten after all of it', async () => {
    const { id } = await anUnconfirmedCase()

    expect(await forgetUnconfirmed(payload, inHours(11))).toBeUndefined()
    expect(await forgetUnconfirmed(payload, inHours(13))).toBe('reminded: 1')
    expect(await forgetUnconfirmed(payload, inHours(14))).toBeUndefined()
    expect((await lettersKept(payload)).map(({ subject }) => subject)).toContain(
      'Glöm inte att bekräfta ditt bidrag',
    )

    expect(await forgetUnconfirmed(payload, inHours(25))).toBe('forgotten: 1')
    expect(await caseNow(payload, id)).toBeNull()
    expect((await payload.db.count({ collection: 'submitters' })).totalDocs).toBe(0)
    expect(await forgetUnconfirmed(payload, inHours(26))).toBeUndefined()
  })

  test('is left alone where nothing is erased by itself', async () => {
    const { id } = await anUnconfirmedCase()
    const settings = env as { retentionMode: 'delete' | 'report' }
    const usual = settings.retentionMode
    try {
      settings.retentionMode = 'report'
      expect(await forgetUnconfirmed(payload, inHours(25))).toBeUndefined()
      expect(await caseNow(payload, id)).not.toBeNull()
    } finally {
      settings.retentionMode = usual
    }
    expect(await forgetUnconfirmed(payload, inHours(25))).toBe('forgotten: 1')
  })

  test('is left alone where the law wants it kept, or once it is confirmed', async () => {
    const held = await anUnconfirmedCase()
    await payload.db.updateOne({
      collection: 'submissions',
      data: { legalHold: true },
      id: held.id,
    })
    const done = await anUnconfirmedCase()
    await confirm(payload, done.holder)
    const { id } = await send(payload, { from: { email: '' } })

    await forgetUnconfirmed(payload, inHours(100))

    for (const one of [held.id, done.id, id]) expect(await caseNow(payload, one)).not.toBeNull()
  })

  test('is forgotten once by two who forget at the same time', async () => {
    await anUnconfirmedCase()

    const said = await Promise.all([
      forgetUnconfirmed(payload, inHours(25)),
      forgetUnconfirmed(payload, inHours(25)),
    ])

    expect(said.filter(Boolean).length).toBeGreaterThanOrEqual(1)
    expect((await payload.db.count({ collection: 'submissions' })).totalDocs).toBe(0)
  })

  test('leaves no links whose time is over', async () => {
    await aCase(payload)

    expect(await forgetOldLinks(payload)).toBeUndefined()
    expect(await forgetOldLinks(payload, inHours(366 * 24))).toBe('forgotten: 2')
    expect((await payload.db.count({ collection: 'case-keys' })).totalDocs).toBe(0)
  })
})
