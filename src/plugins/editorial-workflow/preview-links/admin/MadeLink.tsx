'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'

import { useWords } from '../../admin/useWords'

type Props = Readonly<{ address: string; label: string }>

/** A link that was just made: the only time that its address is shown. */
export function MadeLink({ address, label }: Props) {
  const words = useWords()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')

  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])

  async function copy() {
    try {
      await navigator.clipboard.writeText(address)
      setSaid(words('previewLink_copied'))
    } catch {
      // the browser may refuse; the address can be copied by hand
      setSaid(words('previewLink_notCopied'))
      field.current?.select()
    }
  }

  return (
    <div className="preview-links__made" role="status">
      <p>{words('previewLink_made')}</p>
      <label htmlFor={id}>{words('previewLink_address', { label })}</label>
      <input
        id={id}
        onFocus={({ target }) => target.select()}
        readOnly
        ref={field}
        value={address}
      />
      <Button margin={false} onClick={copy} size="medium" type="button">
        {words('previewLink_copy')}
      </Button>
      {said && <p>{said}</p>}
    </div>
  )
}
