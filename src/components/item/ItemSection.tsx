import type { ReactNode } from 'react'

type Props = Readonly<{ title: string; id: string; children: ReactNode }>

/** One part of an item's page, under its own heading. */
export function ItemSection({ title, id, children }: Props) {
  return (
    <section className="item-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
