import { addMonths } from '../service/calendar'
import type { Marks } from './options'

/** How long ago somebody vouched for a document: lately, or past one of the marks. */
export const ages = ['fresh', 'ageing', 'stale', 'outlived'] as const

export type Age = (typeof ages)[number]

/** Says how a published document has aged since somebody last vouched for it. */
export function judgeAge(verifiedAt: string | null, now: Date, marks: Marks): Age {
  const isPast = (months: number) =>
    !verifiedAt || addMonths(new Date(verifiedAt), months).getTime() <= now.getTime()

  if (isPast(marks.outlived)) return 'outlived'
  if (isPast(marks.stale)) return 'stale'
  return isPast(marks.ageing) ? 'ageing' : 'fresh'
}
