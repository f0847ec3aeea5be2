import { isStillAllowed } from '../../appointments/findAppointment'
import { idOf } from '../../idOf'
import { isReviewerOf } from '../judgeReviewer'
import { findMain } from '../readDocument'
import { workflowOf } from '../standing'
import type { Case } from './case'
import { hasPassed } from './hasPassed'

/** Judges what came along with the wish: a person, languages, a replacement; and who made an appointment. */
export async function judgeDetails(found: Case): Promise<string | null> {
  const { input, latest, req, settings } = found
  const [source] = settings.locales

  if (input.locales?.some((locale) => !settings.locales.includes(locale))) return 'locale-unknown'
  if (input.locales && source && !input.locales.includes(source)) return 'source-locale-missing'
  if (input.transition === 'assign') {
    const reason = await judgeAssignee(found)
    if (reason) return reason
  }
  if (input.transition === 'publish_scheduled') {
    if (hasPassed(workflowOf(latest.doc).unpublishAt, settings)) return 'window-passed'
    if (!(await isStillAllowed(settings, req, input.collection, latest.doc)))
      return 'scheduler-gone'
  }
  if (input.replacedBy) {
    const { collection, id } = input.replacedBy
    const isItself = collection === input.collection && id === input.id
    const isThere =
      collection in settings.collections && !isItself && (await findMain(req, collection, id))
    if (!isThere) return 'replacement-unknown'
  }
  return null
}

async function judgeAssignee({ input, latest, req, settings }: Case): Promise<string | null> {
  if (input.assignee === null) {
    return idOf(workflowOf(latest.doc).assignee) ? null : 'already-in-the-queue'
  }
  if (!input.assignee) return 'assignee-missing'
  const isFit = await isReviewerOf(settings, req, input.assignee, latest.doc)
  return isFit ? null : 'assignee-cannot-review'
}
