'use client'

import { useEffect, useRef, useState } from 'react'

type Props = Readonly<{
  url: string
  label: string
  words: Readonly<{ copy: string; copied: string }>
}>

/** A link to keep: in a field that can be selected, with a button that copies it where scripts run. */
export function CopyLink({ label, url, words: { copied, copy } }: Props) {
  const [canCopy, setCanCopy] = useState(false)
  const [isCopied, setIsCopied] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => setCanCopy('clipboard' in navigator), [])

  async function onCopy() {
    field.current?.select()
    await navigator.clipboard.writeText(url)
    setIsCopied(true)
  }

  return (
    <div className="copy-link">
      <label htmlFor="arendelank">{label}</label>
      <input
        id="arendelank"
        ref={field}
        readOnly
        value={url}
        onFocus={(event) => event.target.select()}
      />
      {canCopy ? (
        <button
          className="button quiet"
          type="button"
          onClick={() => void onCopy().catch(() => {})}
        >
          {copy}
        </button>
      ) : null}
      <p role="status">{isCopied ? copied : ''}</p>
    </div>
  )
}
