import type { CollectionConfig } from 'payload'

import { closed, inPrivate } from '@/collections/Submissions/inPrivate'

/** A cleaned file of a submission. The file lies beside the database, under a name of our own. */
export const SubmissionFiles: CollectionConfig = {
  slug: 'submission-files',
  ...closed,
  fields: [
    // Empty until the form it was chosen in is sent.
    inPrivate.submission,
    // Of the key of the form: an upload before the form is sent belongs to whoever has the form.
    { name: 'formHash', type: 'text', index: true },
    // One of the places for files that a form has: of two uploads at once only one gets the last.
    { name: 'slot', type: 'text', required: true, unique: true },
    // What the sender called it; a text, never a path.
    { name: 'name', type: 'text', required: true },
    { name: 'storedAs', type: 'text', required: true, unique: true },
    { name: 'mimeType', type: 'text', required: true },
    { name: 'bytes', type: 'number', required: true },
    { name: 'width', type: 'number' },
    { name: 'height', type: 'number' },
    { name: 'pages', type: 'number' },
    { name: 'sha256', type: 'text' },
    // clean, or not-scanned
    { name: 'scan', type: 'text' },
    // What was lost when the file was made anew: codes, see the file washer.
    { name: 'notes', type: 'json' },
    { name: 'alt', type: 'textarea' },
    { name: 'credit', type: 'text' },
    { name: 'hasRights', type: 'checkbox', defaultValue: false },
    { name: 'movedTo', type: 'relationship', relationTo: ['media', 'documents'] },
    // Until when an upload waits for its form to be sent. Empty once it was.
    { name: 'purgeAt', type: 'date', index: true },
  ],
}
