'use client'

import { type RefObject, useEffect } from 'react'

/** Gives the text of a rich text field the name of its field, which Payload leaves out. */
export function useTextNamed(label: RefObject<HTMLElement | null>, name: string | null): void {
  useEffect(() => {
    const field = label.current?.closest('.rich-text-lexical')
    if (!field || !name) return

    const drawn = new MutationObserver(give)
    function give() {
      const text = field?.querySelector('[contenteditable][role="textbox"]')
      text?.setAttribute('aria-label', name ?? '')
      if (text) drawn.disconnect()
    }
    // the text is drawn after its label
    drawn.observe(field, { childList: true, subtree: true })
    give()
    return () => drawn.disconnect()
  }, [label, name])
}
