import type { CollectionConfig } from 'payload'

import { closed } from '@/collections/Submissions/inPrivate'

/** What senders were told about their personal data, word by word, each wording once. */
export const NoticeVersions: CollectionConfig = {
  slug: 'notice-versions',
  ...closed,
  fields: [
    // the fingerprint of the text
    { name: 'hash', type: 'text', required: true, unique: true },
    { name: 'version', type: 'text', required: true },
    { name: 'locale', type: 'text', required: true },
    { name: 'text', type: 'textarea', required: true },
    { name: 'usedSince', type: 'date', required: true },
  ],
}
