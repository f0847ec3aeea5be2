import type { ReactNode } from 'react'

import { toMarkup } from './toMarkup'

type Props = Readonly<{
  as: 'a' | 'footer' | 'nav' | 'p' | 'ul'
  className: string
  'aria-label'?: string
  href?: string
  children: ReactNode
}>

/**
 * A part of a page that never changes while it is shown. What is in it reaches the browser as markup
 * alone: React does not write it down a second time for its own scripts, nor go through it there.
 */
export function Still({ as: Element, children, ...attributes }: Props) {
  return <Element {...attributes} dangerouslySetInnerHTML={{ __html: toMarkup(children) }} />
}
