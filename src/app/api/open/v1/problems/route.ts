import { openProblemCodes } from '@/domain/open/openProblems'
import { toOpenProblem } from '@/domain/open/toOpenProblem'
import { env } from '@/env'
import { messagesOf } from '@/i18n/messagesOf'

import { answerOpen } from '../answerOpen'

/** Where programs ask; each question is answered anew from what the process holds in memory. */
export const dynamic = 'force-dynamic'

export {
  answerOptions as OPTIONS,
  refuseWriting as DELETE,
  refuseWriting as PATCH,
  refuseWriting as POST,
  refuseWriting as PUT,
} from '../answerOpen'

export const GET = (request: Request): Promise<Response> =>
  answerOpen(request, 'problems', async ({ locale }) => {
    const words = messagesOf(locale).open.problems
    const problems = openProblemCodes.map((code) => toOpenProblem(code, words[code], env.siteUrl))
    return { type: 'answer', body: { problems } }
  })
