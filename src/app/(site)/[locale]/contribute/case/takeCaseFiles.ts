import type { AttachedFiles } from '@/commands/submission/case/attachFiles'
import { type CaseFilesState, noFiles } from '@/components/case/caseState'
import { chosenFiles, readForm, textOf } from '@/domain/submission/readForm'
import type { Locale } from '@/domain/vocabulary/locales'
import type { openBankForSender } from '@/session/contributionCase'
import { isStamp, senderAddress, stampForm } from '@/session/formStamp'

import { takeFiles } from '../takeFiles'

type Bank = Awaited<ReturnType<typeof openBankForSender>>

/** The files of what a sender writes: whether it can be sent with them, and how the form comes back. */
export type TakenFiles = Readonly<{
  ok: true
  /** Why the form comes back, or null. */
  reason: 'files' | 'rights' | 'uploaded' | 'removed' | null
  state: CaseFilesState
  attached: AttachedFiles
}>

/** Takes in the files of a form, with scripts and without, as those of a contribution are. */
export async function takeCaseFiles(
  bank: Bank,
  form: FormData,
  locale: Locale,
): Promise<TakenFiles> {
  const { files: said, typed } = readForm('correction', form, [])
  const given = textOf(form, 'form')
  const stamp = isStamp(bank, given) ? given : stampForm(bank)
  const { files, problems, reason, refused } = await takeFiles(bank, {
    address: await senderAddress(),
    chosen: chosenFiles(form),
    isOnlyFiles: form.has('upload'),
    locale,
    remove: textOf(form, 'remove'),
    stamp,
    words: said,
  })
  const isKept = (id: string) => files.some((file) => file.id === id)
  return {
    attached: { files: said.filter(({ id }) => isKept(id)), formToken: stamp },
    ok: true,
    reason: reasonOf(reason, problems.length),
    state: { ...noFiles, kept: files, problems, refused, stamp, typed },
  }
}

function reasonOf(reason: string | null, problems: number): TakenFiles['reason'] {
  if (reason === 'files' || reason === 'removed' || reason === 'uploaded') return reason
  return problems > 0 ? 'rights' : null
}
