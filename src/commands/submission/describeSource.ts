import type { CollectionSlug, PayloadRequest } from 'payload'

import { type Stored, storedFields } from '@/domain/publication/storedFields'
import { isModerator } from '@/domain/submission/isModerator'
import { submissionKinds } from '@/domain/submission/kinds'
import { listAnswers } from '@/domain/submission/listAnswers'
import { type SubmissionStage, submissionStages } from '@/domain/submission/stages'
import type { Locale } from '@/domain/vocabulary/locales'
import { labelOf } from '@/domain/vocabulary/term'
import { formatDate } from '@/i18n/dates'

import { findSubmission, type StoredSubmission } from './submission'

/** What the panel of the review view shows: a heading, rows of a label and a text, and where there is more. */
type Source = Readonly<{
  title: string
  rows: readonly Readonly<{ label: string; value: string }>[]
  href?: string
}>

/**
 * Describes the contribution that a document came from, as it was sent: its answers and nothing of
 * who sent it. The way to the case is for those who handle it. Null when it has been erased.
 */
export async function describeSource(req: PayloadRequest, id: string): Promise<Source | null> {
  const submission = await findSubmission(req, id)
  if (!submission) return null

  const language: Locale = req.i18n.language === 'en' ? 'en' : 'sv'
  const { contribution, kind, receivedAt, reference, stage } = submission
  const answers = contribution
    ? listAnswers(contribution, language, await nameCodes(req, submission, language))
    : []
  const words = labels[language]
  return {
    title: `${labelOf(submissionKinds, kind, language)} ${reference}`,
    rows: [
      { label: words.received, value: formatDate(receivedAt, language) },
      { label: words.stage, value: labelOf(submissionStages, stage, language) },
      ...warningOf(stage, language),
      ...answers.map(({ label, value }) => ({ label, value })),
      ...(contribution ? [] : [{ label: words.answers, value: words.gone }]),
    ],
    ...(isModerator(req.user) && {
      href: `${req.payload.config.routes.admin}/collections/submissions/${id}`,
    }),
  }
}

const labels = {
  sv: {
    answers: 'Svar',
    gone: 'Svaren är raderade.',
    received: 'Kom in',
    stage: 'Läge',
    warning: 'Obs',
    withdrawn: 'Avsändaren har tagit tillbaka bidraget. Publicera det inte.',
  },
  en: {
    answers: 'Answers',
    gone: 'The answers have been erased.',
    received: 'Received',
    stage: 'Stage',
    warning: 'Note',
    withdrawn: 'The sender has withdrawn the contribution. Do not publish it.',
  },
} as const satisfies Record<Locale, Record<string, string>>

function warningOf(stage: SubmissionStage, language: Locale) {
  const { warning, withdrawn } = labels[language]
  return stage === 'withdrawn' ? [{ label: warning, value: withdrawn }] : []
}

/** The names behind the codes of municipality and themes. */
async function nameCodes(
  req: PayloadRequest,
  { contribution }: StoredSubmission,
  language: Locale,
): Promise<Record<string, string>> {
  const { municipality, themes } = (contribution ?? {}) as Readonly<Record<string, unknown>>
  const places = municipality ? await findByCodes(req, 'municipalities', [municipality]) : []
  const subjects = Array.isArray(themes) ? await findByCodes(req, 'themes', themes) : []
  return Object.fromEntries([
    ...places.map((doc) => [String(doc.code), String(doc.name)]),
    ...subjects.map((doc) => [
      String(doc.code),
      storedFields(doc, language).text('title') ??
        storedFields(doc, 'sv').text('title') ??
        String(doc.code),
    ]),
  ])
}

async function findByCodes(
  req: PayloadRequest,
  collection: CollectionSlug,
  codes: readonly unknown[],
): Promise<Stored[]> {
  const { docs } = await req.payload.db.find<Stored>({
    collection,
    limit: 0,
    locale: 'all',
    pagination: false,
    req,
    where: { code: { in: codes.map(String) } },
  })
  return docs
}
