'use client'

import { useConfig } from '@payloadcms/ui'

import { useWords } from '../useWords'
import { EraseForm } from './EraseForm'
import { HoldForm } from './HoldForm'

type Props = Readonly<{
  id: string
  legalHold: boolean
  legalHoldReason: string | null
  reference: string
}>

/** What the sender may ask for, and what may keep the bank from doing it. */
export function PrivacyPanel({ id, legalHold, legalHoldReason, reference }: Props) {
  const words = useWords()
  const { config } = useConfig()
  return (
    <section aria-labelledby="case-privacy" className="case-panel">
      <h2 id="case-privacy">{words.privacy}</h2>
      <p>
        <a className="case-button" download href={`${config.routes.api}/submissions/${id}/extract`}>
          {words.export}
        </a>
      </p>
      <p className="case-help">{words.exportHelp}</p>
      <HoldForm id={id} isHeld={legalHold} reason={legalHoldReason ?? ''} />
      <EraseForm id={id} isHeld={legalHold} reference={reference} />
    </section>
  )
}
