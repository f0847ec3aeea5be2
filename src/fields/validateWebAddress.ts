import type { TextFieldSingleValidation } from 'payload'

import { isWebAddress } from '@/domain/publication/isWebAddress'

/** Refuses anything that is not a complete web address, in the language of the editor. */
export const validateWebAddress: TextFieldSingleValidation = (value, { req }) => {
  if (!value || isWebAddress(value)) return true

  return req.i18n.language === 'en'
    ? 'Write the whole address, starting with https:// – for example https://www.example.se/page.'
    : 'Skriv hela adressen, med https:// först – till exempel https://www.exempel.se/sida.'
}
