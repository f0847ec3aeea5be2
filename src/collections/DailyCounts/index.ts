import type { CollectionConfig } from 'payload'

import { closed } from '@/collections/Submissions/inPrivate'

/** How many of something there were on a day: received, confirmed, refused. Numbers alone, nobody's. */
export const DailyCounts: CollectionConfig = {
  slug: 'daily-counts',
  ...closed,
  fields: [
    // day:name
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'day', type: 'text', required: true, index: true },
    { name: 'name', type: 'text', required: true },
    { name: 'count', type: 'number', required: true, defaultValue: 0 },
  ],
}
