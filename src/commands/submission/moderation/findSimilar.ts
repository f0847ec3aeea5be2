import type { PayloadRequest } from 'payload'

import { fold } from '@/domain/submission/fold'
import { judgeLikeness, likeEnough, type Print, toPrint } from '@/domain/submission/similar'
import { textOf } from '@/domain/submission/textOf'
import type { Locale } from '@/domain/vocabulary/locales'

import { findSubmission, type StoredSubmission } from '../submission'
import { languageOf } from './explain'
import { type Candidate, listBankCandidates, listQueueCandidates } from './listCandidates'

/** Something that a submission may be a duplicate of. */
export type Similar = Readonly<{
  collection: string
  id: string
  title: string
  /** Where it stands, as a code: the stage of a submission, or `published` or `draft`. */
  state: string
  /** From nought to one. */
  likeness: number
  /** Why it is shown, each reason in words. */
  reasons: readonly string[]
}>

/** As many as a moderator looks through. */
const most = 10

/** Finds what a submission may be a duplicate of, in the bank and in the queue, the likeliest first. Null where there is no such submission. */
export async function findSimilar(req: PayloadRequest, id: string): Promise<Similar[] | null> {
  const submission = await findSubmission(req, id)
  if (!submission) return null
  if (!submission.contribution) return []

  const print = toPrint(textOf(submission.contribution))
  const candidates = [
    ...(await listBankCandidates(req, submission)),
    ...(await listQueueCandidates(req, submission)),
  ]
  return candidates
    .filter(({ collection, id }) => !isResult(submission, collection, id))
    .flatMap((candidate) => judge(submission, print, candidate, languageOf(req)) ?? [])
    .toSorted((one, other) => weigh(other) - weigh(one))
    .slice(0, most)
}

/** What a submission has become is as like it as can be, and no news. */
const isResult = ({ result }: StoredSubmission, collection: string, id: string): boolean =>
  result?.relationTo === collection && String(result.value) === id

/** What was sent by the same person, or has the same title, comes before what is only alike. */
const weigh = ({ likeness, reasons }: Similar) => likeness + reasons.length / 10

function judge(
  { about, municipality, title }: StoredSubmission,
  print: Print,
  candidate: Candidate,
  language: Locale,
): Similar | null {
  const { collection, id, state } = candidate
  const likeness = judgeLikeness(print, toPrint(candidate.text))
  const isSamePlace = municipality !== null && candidate.municipality === municipality
  const isSameTitle = fold(candidate.title) === fold(title)
  const isSameAbout = about !== null && candidate.about === String(about.value)
  const isNear = isSamePlace || isSameAbout || candidate.isSameSender
  const isAlike = likeness >= (isNear ? likeEnough.samePlace : likeEnough.alone)
  if (!isAlike && !isSameTitle) return null

  const words = reasonWords[language]
  return {
    collection,
    id,
    likeness,
    reasons: [
      ...(isSameTitle ? [words.title] : []),
      ...(isSamePlace ? [words.place] : []),
      ...(isSameAbout ? [words.about] : []),
      ...(candidate.isSameSender ? [words.sender] : []),
      ...(isAlike ? [words.text(Math.round(likeness * 100))] : []),
    ],
    state,
    title: candidate.title,
  }
}

const reasonWords = {
  sv: {
    about: 'Handlar om samma sida',
    place: 'Samma kommun',
    sender: 'Samma avsändare',
    text: (percent: number) => `${percent} % lika text`,
    title: 'Samma rubrik',
  },
  en: {
    about: 'About the same page',
    place: 'Same municipality',
    sender: 'Same sender',
    text: (percent: number) => `${percent}% alike`,
    title: 'Same title',
  },
} as const satisfies Record<Locale, object>
