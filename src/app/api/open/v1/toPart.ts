import { openPath } from '@/domain/open/openAddresses'
import type { OpenList } from '@/domain/open/schemas/answers'
import { env } from '@/env'
import type { OpenPart } from '@/queries/listOpenItems'

import type { OpenOutcome } from './answerOpen'

/** Answers with a part of a list and where it goes on; or says that the cursor leads nowhere. */
export function toPart(
  request: Request,
  part: OpenPart | null,
  toAnswer: (list: OpenList) => OpenList = (list) => list,
): OpenOutcome {
  if (!part) return { type: 'problem', code: 'bad-cursor' }

  const { items, nextCursor, total } = part
  const next = nextCursor && toNext(request, nextCursor)
  return { type: 'answer', next, body: toAnswer({ total, next, nextCursor, items }) }
}

/** The same question with another cursor, at the public address of the site. */
function toNext(request: Request, cursor: string): string {
  const { pathname, searchParams } = new URL(request.url)
  const query = new URLSearchParams(searchParams)
  query.set('cursor', cursor)
  return `${env.siteUrl}${openPath}${pathname.slice(openPath.length)}?${query}`
}
