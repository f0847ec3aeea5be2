import type { Payload, SendEmailOptions, Where } from 'payload'

import { type Failure, judgeFailure } from './judgeFailure'
import { type KeptLetter, lettersSlug } from './letter'
import { pauseAfter } from './pauseAfter'
import { deliver, outboxOf } from './post'
import { isSecret } from './withOutbox'

const second = 1_000
const day = 24 * 60 * 60 * second

/** How long a sender may take over one letter before another sender may take it up. */
const hold = 180 * second
/** How long the mail server may take over one letter. Well within the hold, so that nobody gets it twice. */
const patience = 90 * second
/** How long a letter is tried that the server says it will take later. */
const trial = 7 * day

const most = 100

/** Sends the letters whose time has come, one at a time, and says how it went. */
export async function sendLetters(payload: Payload): Promise<string | undefined> {
  if (outboxOf(payload).isClosed) return 'No mail server is set: the letters wait.'

  const count: Record<'sent' | Failure, number> = { later: 0, refused: 0, sent: 0, unreachable: 0 }
  for (const { id } of await listDue(payload)) {
    const letter = await claim(payload, id)
    if (!letter) continue

    const outcome = await send(payload, letter)
    count[outcome] += 1
    // The next letter would fare no better, and each has its own patience.
    if (outcome === 'unreachable') break
  }
  const said = Object.entries(count).filter(([, number]) => number > 0)
  return said.map(([outcome, number]) => `${outcome}: ${number}`).join(', ') || undefined
}

/** A letter that waits and whose time has come, or whose sender was killed. */
function isDue(now: Date): Where {
  const past = { less_than_equal: now.toISOString() }
  return {
    or: [
      { and: [{ state: { equals: 'waiting' } }, { notBefore: past }] },
      { and: [{ state: { equals: 'sending' } }, { heldUntil: past }] },
    ],
  }
}

async function listDue(payload: Payload): Promise<KeptLetter[]> {
  const { docs } = await payload.db.find<KeptLetter>({
    collection: lettersSlug,
    limit: most,
    pagination: false,
    sort: 'notBefore',
    where: isDue(new Date()),
  })
  return docs
}

/** Takes a letter up, unless another sender was first: the condition is asked by the write itself. */
async function claim(payload: Payload, id: string): Promise<KeptLetter | null> {
  const now = new Date()
  const held = new Date(now.getTime() + hold).toISOString()
  const letter: unknown = await payload.db.updateOne({
    collection: lettersSlug,
    data: { heldUntil: held, state: 'sending' },
    options: { atomic: true },
    where: { and: [{ id: { equals: id } }, isDue(now)] },
  })
  return letter as KeptLetter | null // Payload leaves open what a collection holds
}

async function send(payload: Payload, letter: KeptLetter): Promise<'sent' | Failure> {
  const attempts = (letter.attempts ?? 0) + 1
  try {
    await inTime(deliver(payload, toMail(payload, letter)))
  } catch (error) {
    return noteFailure(payload, { ...letter, attempts }, error)
  }
  await note(payload, letter, {
    attempts,
    error: null,
    sentAt: new Date().toISOString(),
    state: 'sent',
    ...((isSecret(letter) || outboxOf(payload).opensDoor(letter.key)) && {
      html: null,
      text: null,
    }),
  })
  return 'sent'
}

async function noteFailure(payload: Payload, letter: KeptLetter, error: unknown): Promise<Failure> {
  const failure = judgeFailure(error)
  const isTooOld = Date.now() - new Date(letter.createdAt).getTime() > trial
  const isOver = failure === 'refused' || (failure === 'later' && isTooOld)

  await note(payload, letter, {
    attempts: letter.attempts,
    error: (error instanceof Error ? error.message : String(error)).slice(0, 500),
    notBefore: new Date(Date.now() + pauseAfter(letter.attempts)).toISOString(),
    state: isOver ? 'failed' : 'waiting',
  })
  return failure
}

/** Notes what became of a letter, unless it was taken from us because we were too slow. */
async function note(payload: Payload, { heldUntil, id }: KeptLetter, data: object): Promise<void> {
  await payload.db.updateOne({
    collection: lettersSlug,
    data: { ...data, heldUntil: null },
    options: { atomic: true },
    where: {
      and: [
        { id: { equals: id } },
        { state: { equals: 'sending' } },
        { heldUntil: { equals: heldUntil } },
      ],
    },
  })
}

function toMail(payload: Payload, letter: KeptLetter): SendEmailOptions {
  const { listId, messageDomain } = outboxOf(payload)
  return {
    to: letter.to,
    subject: letter.subject,
    ...(letter.text && { text: letter.text }),
    ...(letter.html && { html: letter.html }),
    // The same letter twice, by a sender that was killed, is one message to the receiver's server.
    messageId: `<letter.${letter.id}@${messageDomain}>`,
    headers: {
      // No answers by machines that are away on holiday.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      ...(letter.language && { 'Content-Language': letter.language }),
      ...(listId && { 'List-Id': listId }),
    },
  }
}

async function inTime(sending: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The mail server took too long.')), patience)
  })
  try {
    await Promise.race([sending, late])
  } finally {
    clearTimeout(timer)
  }
}
