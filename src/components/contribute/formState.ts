import type { AnswerFault, AnswerProblem } from '@/domain/submission/contribution'
import type { Typed } from '@/domain/submission/readForm'
import type { Messages } from '@/i18n/sv'

export type FormWords = Messages['contribute']['form']

/** A file that has been taken in with the form. */
export type KeptFile = Readonly<{ id: string; name: string; bytes: number; mimeType: string }>

/** One answer that has to be corrected: what the schema found, or a file without leave to share it. */
export type Problem = Omit<AnswerProblem, 'fault'> &
  Readonly<{ fault: AnswerFault | 'rights'; name?: string }>

/** Why a form came back. */
export type FormReason = keyof FormWords['reasons'] | 'answers'

/** What became of a form that was sent: nothing yet, or why it came back and all that was in it. */
export type FormState = Readonly<{
  reason: FormReason | null
  problems: readonly Problem[]
  typed: Typed
  files: readonly KeptFile[]
  /** Files that were not taken, and why. */
  refused: readonly Readonly<{ name: string; message: string }>[]
  /** Municipalities that are spelled nearly as what was typed. */
  near: readonly string[]
  /** The stamp to send the form with from now on: the one it had, or another where that has run out. */
  stamp: string | null
  /** Seconds until it is worth trying again. */
  retryAfter: number | null
  /** Where to go on, for a form that was sent by a script. */
  sentTo: string | null
}>

export const blankForm: FormState = {
  reason: null,
  problems: [],
  typed: {},
  files: [],
  refused: [],
  near: [],
  stamp: null,
  retryAfter: null,
  sentTo: null,
}

/** Keeps what a form holds; comes back only when something is to be corrected. */
export type SendForm = (state: FormState, form: FormData) => Promise<FormState>
