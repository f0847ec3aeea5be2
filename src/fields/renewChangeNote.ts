import type { CollectionBeforeChangeHook } from 'payload'

/** A change note tells of one publication: work on the next one starts with an empty note. */
export const renewChangeNote: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const startsNewWork = originalDoc?._status === 'published' && data._status !== 'published'
  const isOldNote = data.changeNote && data.changeNote === originalDoc?.changeNote

  return startsNewWork && isOldNote ? { ...data, changeNote: null } : data
}
