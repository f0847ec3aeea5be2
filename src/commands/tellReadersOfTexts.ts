import type { GlobalAfterChangeHook } from 'payload'

import { forgetSettings } from '@/queries/catalogue'
import { settingsTag } from '@/queries/tags'

import { dropPages } from './dropPages'

/** Lets readers meet changed site texts at once: every page shows some of them. */
export const tellReadersOfTexts: GlobalAfterChangeHook = async ({ req }) => {
  await forgetSettings(req.payload)
  dropPages([settingsTag])
}
