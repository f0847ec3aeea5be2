import type { BasePayload } from 'payload'

/** Says whether a text can be the id of anything in this database. MongoDB stops at those that cannot. */
export function isId({ db }: BasePayload, text: unknown): text is string {
  if (typeof text !== 'string') return false
  return (db.name === 'mongoose' ? objectId : uuid).test(text)
}

const objectId = /^[0-9a-f]{24}$/
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
