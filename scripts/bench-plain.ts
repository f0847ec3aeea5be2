import type { CollectionConfig } from 'payload'

import { Documents } from '@/collections/Documents'
import { Examples } from '@/collections/Examples'
import { Experiences } from '@/collections/Experiences'
import { Labs } from '@/collections/Labs'
import { LabUpdates } from '@/collections/LabUpdates'
import { Media } from '@/collections/Media'
import { Methods } from '@/collections/Methods'
import { Municipalities } from '@/collections/Municipalities'
import { News } from '@/collections/News'
import { Organisations } from '@/collections/Organisations'
import { Pages } from '@/collections/Pages'
import { Themes } from '@/collections/Themes'
import { Toolkits } from '@/collections/Toolkits'
import { Tools } from '@/collections/Tools'
import { Users } from '@/collections/Users'
import { locales, sourceLocale } from '@/domain/vocabulary/locales'

const drafted = [
  Examples,
  Methods,
  Tools,
  Organisations,
  Labs,
  LabUpdates,
  Experiences,
  Themes,
  Toolkits,
  News,
  Pages,
]

/** The collections of the bank as they would be without its workflow: Payload's own drafts, open to all. */
export const parts = {
  collections: [
    ...drafted.map(
      (collection): CollectionConfig => ({
        ...collection,
        access: { create: anyone, delete: anyone, read: anyone, update: anyone },
        versions: { drafts: true, maxPerDoc: 50 },
      }),
    ),
    Media,
    Documents,
    Municipalities,
    Users,
  ],
  localization: { locales: [...locales], defaultLocale: sourceLocale, fallback: true },
}

function anyone(): boolean {
  return true
}
