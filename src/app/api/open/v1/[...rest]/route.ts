import { answerProblem } from '../answerOpen'

/** Where programs ask; each question is answered anew from what the process holds in memory. */
export const dynamic = 'force-dynamic'

export {
  answerOptions as OPTIONS,
  refuseWriting as DELETE,
  refuseWriting as PATCH,
  refuseWriting as POST,
  refuseWriting as PUT,
} from '../answerOpen'

/** Everything else below this address: there is nothing, and it says so as the rest does. */
export const GET = (request: Request): Response => answerProblem(request, 'no-such-address')
