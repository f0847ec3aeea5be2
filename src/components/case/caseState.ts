import type { Messages } from '@/i18n/sv'

export type CaseFormWords = Messages['case']['form']

/** What a sender can do with a case, in the order in which it is offered. */
export const doings = [
  'confirm',
  'confirm-email',
  'answer',
  'add',
  'add-email',
  'withdraw',
  'erase',
  'leave',
] as const

export type Doing = (typeof doings)[number]

/** What became of a form: nothing yet, or why it was not done and what was typed. */
export type CaseState = Readonly<{
  doing: Doing | null
  reason: keyof CaseFormWords['reasons'] | null
  typed: Readonly<{ words: string; email: string; isSure: boolean }>
}>

export const untouched: CaseState = {
  doing: null,
  reason: null,
  typed: { email: '', isSure: false, words: '' },
}

export type ActOnCase = (state: CaseState, form: FormData) => Promise<CaseState>

/** The case that the forms are for, as it stood when the page was made. */
export type FormCase = Readonly<{ reference: string; seen: number }>
