import type { PayloadRequest } from 'payload'

import { type MovedFiles, moveToLibrary } from '../files/moveToLibrary'
import { RefusedInWork } from './moderate'

/** Moves the files of a submission to the library, in the transaction of its move; what fails undoes the move. */
export async function moveFiles(req: PayloadRequest, submission: string): Promise<MovedFiles> {
  const person = req.user ? String(req.user.id) : null
  try {
    return await moveToLibrary(req, submission, person)
  } catch (err) {
    req.payload.logger.error({ err, msg: 'The files of a submission could not be moved' })
    throw new RefusedInWork('files-not-moved')
  }
}
