import type { CollectionConfig } from 'payload'

import { closed, inPrivate } from '@/collections/Submissions/inPrivate'

/**
 * What has happened to each submission and what was said, line by line: what the sender reads on the
 * case page, and what only the moderators read. The key is what makes one of two moves at once fail.
 */
export const SubmissionEntries: CollectionConfig = {
  slug: 'submission-entries',
  ...closed,
  fields: [
    // submission:rev
    { name: 'key', type: 'text', required: true, unique: true },
    inPrivate.submission,
    { name: 'rev', type: 'number', required: true },
    // `received`, or the name of a move in domain/submission/moves
    { name: 'move', type: 'text', required: true },
    { name: 'to', type: 'text', required: true },
    // sender, moderator or server
    { name: 'by', type: 'text', required: true },
    { name: 'person', type: 'relationship', relationTo: 'users' },
    { name: 'words', type: 'textarea' },
    { name: 'isForSender', type: 'checkbox', defaultValue: false },
    { name: 'at', type: 'date', required: true, index: true },
    // the answers before a correction, the files that came along, the reason of a decision
    { name: 'details', type: 'json' },
  ],
}
