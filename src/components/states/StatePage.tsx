import type { ReactNode } from 'react'

import { DarkHouse } from './DarkHouse'

type Props = Readonly<{
  kicker: string
  title: string
  titleLang?: string | undefined
  text: string
  lit?: number
  children?: ReactNode
}>

/** A page that has to say no: what happened, in plain words, and the way on. */
export function StatePage({ kicker, title, titleLang, text, lit = 1, children }: Props) {
  return (
    <div className="wrap">
      <div className="state-page">
        <DarkHouse lit={lit} />
        <div>
          <p className="state-page-kicker">{kicker}</p>
          <h1 lang={titleLang}>{title}</h1>
          <p className="lede">{text}</p>
          {children}
        </div>
      </div>
    </div>
  )
}
