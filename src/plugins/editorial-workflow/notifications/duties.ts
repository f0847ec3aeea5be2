import type { Duty } from '../duties'
import { keepDigests } from './keepDigests'
import { remindReviewers } from './remindReviewers'
import { tidyNotifications } from './tidyNotifications'

const minute = 60

/** What this room does by itself. */
export const notificationsDuties: readonly Duty[] = [
  { name: 'keep-digests', every: 10 * minute, run: keepDigests },
  { name: 'remind-reviewers', every: 30 * minute, run: remindReviewers },
  { name: 'tidy-notifications', every: 24 * 60 * minute, run: tidyNotifications },
]
