import type { ServerProps } from 'payload'

import { settingsOf } from '../../settle'
import { reportScope } from '../readReport'
import { RecordLinks } from './RecordLinks'

/** The record and the report in the menu, for those who may read them. */
export function RecordNav({ payload, user }: ServerProps) {
  if (!user) return null

  return <RecordLinks hasReport={reportScope(settingsOf(payload), user) !== null} />
}
