import type { ReactNode } from 'react'

type Props = Readonly<{ title: string; headingLevel: number; children: ReactNode }>

/** A fact beside the text, set apart by a strong line above and a thin one below. */
export function FactBox({ title, headingLevel, children }: Props) {
  const Heading = `h${headingLevel}` as 'h3' // the caller keeps the level between 2 and 6

  return (
    <aside className="fact-box" aria-label={title || undefined}>
      {title ? <Heading>{title}</Heading> : null}
      {children}
    </aside>
  )
}
