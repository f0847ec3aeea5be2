import { type ReactNode, useId } from 'react'

type Props = Readonly<{ title: string; children: ReactNode }>

/** Something beside the text, under its own small heading. */
export function AsideBlock({ title, children }: Props) {
  const id = useId()

  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
