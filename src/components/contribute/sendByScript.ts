import type { SubmissionKind } from '@/domain/submission/kinds'

import { checkForm } from './checkForm'
import { findProof } from './findProof'
import { blankForm, type FormState, type SendForm } from './formState'
import { uploadsUnderWay } from './uploadsUnderWay'
import type { SendingPhase } from './useSending'

type Sending = Readonly<{
  form: HTMLFormElement
  kind: SubmissionKind
  locale: string
  municipalities: readonly string[]
  onPhase: (phase: SendingPhase) => void
  send: SendForm
}>

/** Sends a form once its answers are sound. A proof that was not taken is made anew, once. */
export async function sendByScript({
  form,
  kind,
  municipalities,
  onPhase,
  send,
}: Sending): Promise<FormState> {
  onPhase('uploading')
  await uploadsUnderWay.get(form)
  // what was uploaded a moment ago is to stand in the form first
  await new Promise((resolve) => setTimeout(resolve))

  const data = new FormData(form)
  // they have been uploaded one by one
  data.delete('files')
  data.set('scripted', '1')

  const checked = checkForm(kind, data, municipalities)
  if (checked.problems.length > 0)
    return { ...blankForm, ...checked, reason: 'answers', stamp: String(data.get('form')) }

  const first = await sendOnce(data, onPhase, send)
  return first.reason === 'proof-broken' ? sendOnce(data, onPhase, send) : first
}

async function sendOnce(data: FormData, onPhase: Sending['onPhase'], send: SendForm) {
  onPhase('proving')
  data.set('proof', (await findProof()) ?? '')
  onPhase('sending')
  return send(blankForm, data)
}
