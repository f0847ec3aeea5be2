import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLocalReq } from 'payload'
import sharp from 'sharp'

import { moveToLibrary } from '@/commands/submission/files/moveToLibrary'
import { inOneTransaction } from '@/commands/submission/inOneTransaction'
import { keepConfirmation } from '@/commands/submission/letters/keepConfirmation'
import { keepLetterTo } from '@/commands/submission/letters/keepLetterTo'
import { moveSubmission } from '@/commands/submission/moveSubmission'
import { findSubmission, type StoredSubmission } from '@/commands/submission/submission'
import { submitContribution } from '@/commands/submission/submitContribution'
import { criteriaOf } from '@/domain/submission/criteria'
import { defaultSettings } from '@/domain/submission/settings'

import type { Answer, Bank } from './bank'
import { canaryAnswers, canarySender } from './canary'
import { aContribution } from './contributions'

/** A case in which the canary stands everywhere: sent, confirmed, with a file, and talked about. */
export async function aTalkedCase(
  bank: Bank,
  canary: string,
  own: Record<string, unknown> = {},
): Promise<string> {
  const { payload } = bank
  const person = bank.users.editor.id
  const contribution = aContribution({
    answers: { ...canaryAnswers(canary), ...own },
    from: canarySender(canary),
  })
  const { id } = await submitContribution(
    payload,
    defaultSettings,
    contribution,
    async (req, submission, token) => {
      await keepConfirmation(req, submission, token)
    },
  )
  await aFile(bank, id, canary)
  const move = async (wish: Omit<Parameters<typeof moveSubmission>[1], 'id'>) => {
    const moved = await moveSubmission(payload, { id, ...wish })
    if (!moved.ok) throw new Error(moved.reason)
  }
  await move({ by: 'sender', move: 'confirm' })
  await move({ by: 'moderator', move: 'claim', person })
  await move({ by: 'moderator', move: 'note', person, words: `Bara för oss: ${canary}` })
  await move({ by: 'moderator', move: 'ask', person, words: `Vilket år, ${canary}?` })
  const details = { before: canaryAnswers(canary) }
  await move({ by: 'sender', details, move: 'answer', words: `I fjol. ${canary}` })
  await move({ by: 'sender', details, move: 'correct' })
  await inOneTransaction(payload, async (req) => {
    const submission = await findSubmission(req, id)
    if (submission) await keepLetterTo(req, submission, 'asked', { words: canary })
  })
  return id
}

/** A file of a guest, as it lies there once it is washed. */
async function aFile({ payload }: Bank, submission: string, canary: string): Promise<void> {
  const folder = join(process.env.DATA_DIR ?? '', 'submissions')
  const storedAs = `${randomBytes(16).toString('hex')}.png`
  const picture = { width: 30, height: 20, channels: 3, background: '#a0c0b0' } as const
  const bytes = await sharp({ create: picture })
    .withMetadata({ exif: { IFD0: { Copyright: canary } } })
    .png()
    .toBuffer()
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, storedAs), bytes)
  await payload.db.create({
    collection: 'submission-files',
    data: {
      ...{ bytes: bytes.length, mimeType: 'image/png', storedAs, submission },
      alt: `Grannar odlar. ${canary}`,
      credit: `Foto ${canary}`,
      hasRights: true,
      name: `${canary}.png`,
      scan: 'clean',
      sha256: canary,
      slot: storedAs,
    },
  })
}

/** Moves the files of a case to the library and accepts it, as a moderator does by the buttons. */
export async function accept(bank: Bank, id: string): Promise<StoredSubmission> {
  const req = await createLocalReq({}, bank.payload)
  await moveToLibrary(req, id, bank.users.editor.id)
  await act(bank, id, 'check', { checks: criteriaOf('example').map(({ code }) => code) })
  await act(bank, id, 'accept', { words: 'Tack!' })
  return standing(bank, id)
}

/** Makes a move with a case over REST, as the editor. */
export async function act(
  bank: Bank,
  id: string,
  move: string,
  asked: Record<string, unknown> = {},
): Promise<Answer> {
  const { rev } = await standing(bank, id)
  const body = { expectedRev: rev, ...asked }
  const answer = await bank.rest('POST', `/api/submissions/${id}/moves/${move}`, {
    as: 'editor',
    body,
  })
  if (answer.status !== 200) throw new Error(`${move}: ${JSON.stringify(answer.body)}`)
  return answer
}

/** A case as it stands. */
export async function standing({ payload }: Bank, id: string): Promise<StoredSubmission> {
  const submission = await findSubmission(await createLocalReq({}, payload), id)
  if (!submission) throw new Error('The case is not there')
  return submission
}
