'use server'

import { redirect } from 'next/navigation'

import type { OpinionState } from '@/components/preview/OpinionForm'
import { previewLinkPath } from '@/domain/publication/previewLink'
import { isLocale, sourceLocale } from '@/domain/vocabulary/locales'
import { keepOpinion } from '@/session/draftLink'
import { isFromHere } from '@/session/isFromHere'
import { orAway } from '@/session/orAway'

/** Keeps what the reader of a draft thinks of it; works without scripts, and keeps what was typed. */
export async function giveOpinion(_: OpinionState, form: FormData): Promise<OpinionState> {
  const read = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const asked = read('locale')
  const locale = isLocale(asked) ? asked : sourceLocale
  const token = read('token')
  const opinion = {
    comment: read('comment'),
    endorses: read('endorses') === 'on',
    locale,
    name: read('name'),
    trap: read('website'),
  }
  const typed = { comment: opinion.comment, endorses: opinion.endorses, name: opinion.name }
  if (!(await isFromHere())) return { reason: 'elsewhere', typed }

  const outcome = await orAway(() => keepOpinion(token, opinion))
  if (!outcome.ok) return { reason: outcome.reason, typed }

  redirect(`${previewLinkPath(token, locale)}?sent=1#opinion`)
}
