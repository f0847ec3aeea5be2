import type { PayloadRequest } from 'payload'

import type { MoveMaker, SubmissionMoveName } from '@/domain/submission/moves'
import type { Locale } from '@/domain/vocabulary/locales'

import { type CaseEntry, findLastEntry } from './listEntries'
import type { ModerationOutcome } from './moderate'
import { namePeople } from './namePeople'
import { doneWords, firstWords, holderWords, makerWords, reasonWords } from './words'

type Refused = Extract<ModerationOutcome, { ok: false }>

/** Puts a refusal into the words of the reader: who came first, and when, where somebody did. */
export async function explain(req: PayloadRequest, refused: Refused): Promise<string> {
  const language = languageOf(req)
  const { detail = '', reason, submission } = refused
  if (submission && reason === 'somebody-elses' && submission.assignee) {
    const names = await namePeople(req, [submission.assignee])
    return fill(holderWords[language], {
      at: sayWhen(submission.claimedAt ?? submission.movedAt, language),
      name: names.get(submission.assignee) || makerWords.moderator[language],
    })
  }
  const isLate = submission && ['moved-first', 'wrong-stage'].includes(reason)
  const last = isLate ? await findLastEntry(req, submission.id) : null
  return last ? sayFirst(last, language) : fill(reasonWords[reason][language], { detail })
}

/** The language in which whoever asks reads. */
export const languageOf = (req: PayloadRequest): Locale =>
  req.i18n?.language === 'en' ? 'en' : 'sv'

function sayFirst({ at, by, move, person }: CaseEntry, language: Locale): string {
  const done = doneWords[move as SubmissionMoveName] ?? doneWords.note // the lines hold moves alone
  return fill(firstWords[language], {
    at: sayWhen(at, language),
    done: done[language],
    name: person?.name || makerWords[by as MoveMaker][language],
  })
}

/** "27 nov. 14:05", by the clocks of Sweden. */
const sayWhen = (at: string, language: Locale): string =>
  new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    month: 'short',
    timeZone: 'Europe/Stockholm',
  }).format(new Date(at))

const fill = (words: string, values: Readonly<Record<string, string>>): string =>
  words.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
