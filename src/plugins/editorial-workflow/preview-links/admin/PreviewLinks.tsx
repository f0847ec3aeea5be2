'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'

import { useWords } from '../../admin/useWords'
import type { PreviewLinkList, PreviewLinkView } from '../links'
import { askServer } from './askServer'
import { LinkRow } from './LinkRow'
import { MadeLink } from './MadeLink'
import { NewLink, type Wish } from './NewLink'
import './previewLinks.css'

type Props = Readonly<{ initial: PreviewLinkList; url: string; timeZone: string }>
type Made = Readonly<{ address: string; link: PreviewLinkView }>

/** Makes links for people outside, tells who holds one, and takes them back. */
export function PreviewLinks({ initial, timeZone, url }: Props) {
  const words = useWords()
  const { i18n } = useTranslation()
  const id = useId()
  const opener = useRef<HTMLDivElement>(null)
  const [{ days, isFull, links, locales, maxDays }, setList] = useState(initial)
  const [isAsking, setIsAsking] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [made, setMade] = useState<Made | null>(null)
  const [said, setSaid] = useState('')
  const [fault, setFault] = useState<string | null>(null)

  const language = i18n.language
  const isOpen = ({ state }: PreviewLinkView) => state === 'open'
  const closed = links.filter((link) => !isOpen(link))

  async function ask<Answer>(path: string, body?: object): Promise<Answer | null> {
    setIsBusy(true)
    setFault(null)
    setSaid('')
    const answered = await askServer<Answer>(url + path, { language, ...(body && { body }) })
    setIsBusy(false)
    if (answered.ok) return answered.answer

    setFault(answered.message ?? words('previewLink_failed'))
    return null
  }

  /** What others have done meanwhile shows as well; without an answer the list stands as it was. */
  async function readAgain() {
    const answered = await askServer<PreviewLinkList>(url, { language })
    if (answered.ok) setList(answered.answer)
  }

  async function make(wish: Wish) {
    const answer = await ask<Made>('', wish)
    if (!answer) return

    setMade(answer)
    setIsAsking(false)
    await readAgain()
  }

  async function revoke(link: PreviewLinkView) {
    const answer = await ask<{ link: PreviewLinkView }>(`/${link.id}/revoke`, {})
    if (!answer) return

    if (made?.link.id === link.id) setMade(null)
    setSaid(words('previewLink_revoked', { label: link.label }))
    await readAgain()
    opener.current?.querySelector('button')?.focus() // the button that was pressed is gone
  }

  function cancel() {
    setIsAsking(false)
    setFault(null)
    requestAnimationFrame(() => opener.current?.querySelector('button')?.focus())
  }

  const toRow = (link: PreviewLinkView) => (
    <LinkRow
      isBusy={isBusy}
      key={link.id}
      link={link}
      locales={locales}
      onRevoke={() => revoke(link)}
      timeZone={timeZone}
    />
  )

  return (
    <section aria-labelledby={id} className="review-panel preview-links">
      <h2 id={id}>{words('previewLink_title')}</h2>
      <p className="review-panel__help">{words('previewLink_intro')}</p>

      {made && <MadeLink address={made.address} label={made.link.label} />}
      <div aria-live="polite">{said && <p className="preview-links__said">{said}</p>}</div>
      {fault && !isAsking && (
        <p className="preview-links__fault" role="alert">
          {fault}
        </p>
      )}

      {isAsking && (
        <NewLink
          days={days}
          fault={fault}
          isBusy={isBusy}
          locales={locales}
          maxDays={maxDays}
          onCancel={cancel}
          onMake={make}
        />
      )}
      {!isAsking && (
        <div ref={opener}>
          {isFull ? (
            <p>{words('previewLink_full')}</p>
          ) : (
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              margin={false}
              onClick={() => {
                setMade(null)
                setIsAsking(true)
              }}
              size="medium"
            >
              {words('previewLink_new')}
            </Button>
          )}
        </div>
      )}

      {links.length === 0 && <p>{words('previewLink_none')}</p>}
      {links.some(isOpen) && (
        <ul aria-label={words('previewLink_list')} className="preview-links__list">
          {links.filter(isOpen).map(toRow)}
        </ul>
      )}
      {closed.length > 0 && (
        <details>
          <summary>{words('previewLink_closed', { number: closed.length })}</summary>
          <ul className="preview-links__list">{closed.map(toRow)}</ul>
        </details>
      )}
    </section>
  )
}
