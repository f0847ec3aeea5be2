import type { ReactNode } from 'react'

type Props = Readonly<{ title: string; children: ReactNode }>

/** Something the reader should know about the page before reading on. */
export function Notice({ title, children }: Props) {
  return (
    <div className="notice" role="note">
      <p className="notice-title">{title}</p>
      {children}
    </div>
  )
}
