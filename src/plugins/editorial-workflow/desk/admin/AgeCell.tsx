'use client'

import type { DefaultCellComponentProps } from 'payload'

import { useWords } from '../../admin/useWords'
import { judgeAge } from '../../freshness/judgeAge'
import type { Marks } from '../../freshness/options'
import './desk.css'

type Props = DefaultCellComponentProps & Readonly<{ marks: Marks }>

/** How long ago somebody vouched for a public text, in a list; nothing for what the public never met. */
export function AgeCell({ cellData, marks }: Props) {
  const words = useWords()
  if (typeof cellData !== 'string') return null

  const age = judgeAge(cellData, new Date(), marks)
  return (
    <span className={`desk-age desk-age--${age}`} title={words(`desk_age_${age}`)}>
      {words(`desk_age_short_${age}`)}
    </span>
  )
}
