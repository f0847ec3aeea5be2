import type { BasePayload, TypedUser } from 'payload'

import type { Locale } from '@/domain/vocabulary/locales'

/** Who asks, in which language, and whether drafts may be shown. Made by the session. */
export type Reader = Readonly<{
  payload: BasePayload
  locale: Locale
  /** Null for the public. */
  user: TypedUser | null
  /** True when an editor looks at the site as it will be. Access still decides which drafts. */
  drafts: boolean
  /** Notes what a cached page shows, so that it is made anew when one of them changes. */
  noteShown: (tags: readonly string[]) => Promise<void>
  /** The clock. */
  now: Date
}>
