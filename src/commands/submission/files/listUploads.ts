import type { BasePayload, PayloadRequest } from 'payload'

import { type StoredFile, toStoredFile } from './file'
import { formHashOf } from './formOf'

/** What a form has of uploads that wait to be sent with it, in the order they came. */
export async function listUploads(
  payload: BasePayload,
  formToken: unknown,
  now = new Date(),
): Promise<readonly StoredFile[]> {
  const formHash = formHashOf(payload, formToken, now)
  if (!formHash) return []
  const files = await listOfForm(payload, formHash)
  return files.filter(({ submission }) => submission === null)
}

/** All files of a form, sent with it or not. */
export async function listOfForm(
  payload: BasePayload,
  formHash: string,
  req?: PayloadRequest,
): Promise<StoredFile[]> {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: 'submission-files',
    limit: 0,
    pagination: false,
    sort: 'createdAt',
    where: { formHash: { equals: formHash } },
    ...(req && { req }),
  })
  return docs.map(toStoredFile)
}
