import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'

import { isSlugTaken } from './proposeSlug'

/** Refuses an address that another document has or has had, at the field and in the editor's language. */
export const refuseTakenSlug: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const slug = data.slug
  if (!slug || slug === originalDoc?.slug) return data
  if (!(await isSlugTaken(req, collection.slug, slug, originalDoc?.id))) return data

  const message =
    req.i18n.language === 'en'
      ? `The address “${slug}” is taken. Choose another one, for example with the place added.`
      : `Adressen ”${slug}” är upptagen. Välj en annan, till exempel med orten tillagd.`
  throw new ValidationError(
    { collection: collection.slug, errors: [{ path: 'slug', message }], req },
    req.t,
  )
}
