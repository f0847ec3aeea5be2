import type { PayloadRequest } from 'payload'

import { isModerator } from '@/domain/submission/isModerator'

import { findContributionSettings } from '../findContributionSettings'
import { listWaiting } from './listWaiting'

/** One line of the desk: what waits, how much of it, and where it is dealt with. */
type QueueLine = Readonly<{ title: string; count: number; href: string }>

/** Tells the editorial team on their desk what guests have sent in and nobody has answered. */
export async function listQueues(req: PayloadRequest): Promise<readonly QueueLine[]> {
  if (!isModerator(req.user)) return []

  const words = req.i18n.language === 'en' ? en : sv
  const settings = await findContributionSettings(req.payload, 'sv', req)
  const waiting = await listWaiting(req, settings, new Date())
  const late = waiting.filter(({ isLate }) => isLate).length
  const mine = waiting.filter(({ assignee }) => assignee === String(req.user?.id)).length
  const href = `${req.payload.config.routes.admin}/collections/submissions`
  return [
    { count: waiting.length, href, title: words.waiting(late) },
    ...(mine > 0 ? [{ count: mine, href: `${href}?tab=mine`, title: words.mine }] : []),
  ]
}

const sv = {
  mine: 'Bidrag som du har tagit upp',
  waiting: (late: number) =>
    late > 0 ? `Bidrag som väntar, varav ${late} längre än lovat` : 'Bidrag som väntar',
}

const en: typeof sv = {
  mine: 'Contributions that you have taken up',
  waiting: (late) =>
    late > 0 ? `Contributions waiting, ${late} longer than promised` : 'Contributions waiting',
}
