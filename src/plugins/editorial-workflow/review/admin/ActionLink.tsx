'use client'

import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'

type Props = Readonly<{ href: string; children: ReactNode; newTab?: boolean }>

/** A link that looks like the buttons it stands among. */
export function ActionLink({ children, href, newTab }: Props) {
  return (
    <Button
      buttonStyle="secondary"
      className="review-action"
      el={newTab ? 'anchor' : 'link'}
      margin={false}
      newTab={newTab}
      size="medium"
      to={href}
      url={href}
    >
      {children}
    </Button>
  )
}
