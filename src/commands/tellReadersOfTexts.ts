import type { GlobalAfterChangeHook } from 'payload'

import { forgetCatalogue } from '@/queries/catalogue'
import { settingsTag } from '@/queries/tags'

import { dropPages } from './dropPages'

/** Lets readers meet changed site texts at once: every page shows some of them. */
export const tellReadersOfTexts: GlobalAfterChangeHook = ({ req }) => {
  forgetCatalogue(req.payload)
  dropPages([settingsTag])
}
