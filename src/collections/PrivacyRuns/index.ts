import type { CollectionConfig } from 'payload'

import { admins, nobody } from '@/access/who'

/** What was erased, handed out or purged, and when: counts alone, never the data. */
export const PrivacyRuns: CollectionConfig = {
  slug: 'privacy-runs',
  labels: {
    singular: { sv: 'Gallring', en: 'Purge' },
    plural: { sv: 'Gallringar och utdrag', en: 'Purges and extracts' },
  },
  access: { create: nobody, read: admins, update: nobody, delete: nobody },
  admin: {
    useAsTitle: 'task',
    group: { sv: 'Bidrag', en: 'Contributions' },
    defaultColumns: ['task', 'mode', 'cause', 'removed', 'at'],
    hidden: ({ user }) => user?.role !== 'admin',
    hideAPIURL: true,
  },
  defaultSort: '-at',
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    // retention, erase or export
    { name: 'task', type: 'text', required: true, label: { sv: 'Vad', en: 'What' } },
    // delete, or report: what would have been done
    { name: 'mode', type: 'text', required: true, label: { sv: 'Läge', en: 'Mode' } },
    // schedule, case-page, admin or command
    { name: 'cause', type: 'text', label: { sv: 'Orsak', en: 'Cause' } },
    { name: 'person', type: 'relationship', relationTo: 'users', label: { sv: 'Av', en: 'By' } },
    { name: 'removed', type: 'number', label: { sv: 'Borttaget', en: 'Removed' } },
    { name: 'retained', type: 'number', label: { sv: 'Behållet', en: 'Kept' } },
    // counts by collection and policy
    { name: 'counts', type: 'json', admin: { hidden: true } },
    { name: 'at', type: 'date', required: true, index: true, label: { sv: 'När', en: 'When' } },
  ],
}
