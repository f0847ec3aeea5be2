import type { KeptFile, Problem } from '@/components/contribute/formState'
import type { Typed } from '@/domain/submission/readForm'
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
  files: CaseFilesState
}>

/** The files of a form that has come back. */
export type CaseFilesState = Readonly<{
  /** The stamp that they belong to; null where the form is still as it was made. */
  stamp: string | null
  kept: readonly KeptFile[]
  /** Files that were not taken, and why. */
  refused: readonly Readonly<{ name: string; message: string }>[]
  problems: readonly Problem[]
  typed: Typed
}>

export const noFiles: CaseFilesState = {
  kept: [],
  problems: [],
  refused: [],
  stamp: null,
  typed: {},
}

export const untouched: CaseState = {
  doing: null,
  files: noFiles,
  reason: null,
  typed: { email: '', isSure: false, words: '' },
}

export type ActOnCase = (state: CaseState, form: FormData) => Promise<CaseState>

/** The case that the forms are for, as it stood when the page was made. */
export type FormCase = Readonly<{ reference: string; seen: number }>
