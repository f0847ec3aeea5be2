'use client'

import { useForm } from './FormContext'
import type { SendingPhase } from './useSending'

/** The end of a form: what pressing the button does, the button, and how it goes. */
export function SendPart({ phase }: Readonly<{ phase: SendingPhase }>) {
  const { words } = useForm()
  const doing = {
    proving: words.proving,
    sending: words.sending,
    still: '',
    uploading: words.waiting,
  }[phase]

  return (
    <div className="form-send">
      <button className="button" type="submit" aria-disabled={phase !== 'still' || undefined}>
        {words.send}
      </button>
      <p className="form-send-help">{words.sendHelp}</p>
      <p className="form-send-doing" role="status">
        {doing}
      </p>
    </div>
  )
}
