import type { CollectionConfig } from 'payload'

import { admins, nobody } from '@/access/who'
import { field } from '@/fields/field'

const tasks = [
  { code: 'retention', sv: 'Gallring', en: 'Retention' },
  { code: 'erase', sv: 'Radering', en: 'Erasure' },
  { code: 'export', sv: 'Utdrag', en: 'Extract' },
  { code: 'hold', sv: 'Får inte gallras', en: 'Hold' },
] as const

const modes = [
  { code: 'delete', sv: 'Utfört', en: 'Done' },
  { code: 'report', sv: 'Bara räknat', en: 'Counted only' },
  { code: 'export', sv: 'Utlämnat', en: 'Handed out' },
  { code: 'on', sv: 'Satt', en: 'Set' },
  { code: 'off', sv: 'Hävd', en: 'Lifted' },
] as const

const causes = [
  { code: 'schedule', sv: 'Tidsgränsen', en: 'The time limit' },
  { code: 'case-page', sv: 'Avsändaren', en: 'The sender' },
  { code: 'admin', sv: 'Redaktionen', en: 'The editors' },
  { code: 'command', sv: 'Driften', en: 'The operators' },
] as const

/** What was erased, handed out or purged, and when: counts alone, never the data. */
export const PrivacyRuns: CollectionConfig = {
  slug: 'privacy-runs',
  labels: {
    singular: { sv: 'Gallring', en: 'Purge' },
    plural: { sv: 'Gallringar och utdrag', en: 'Purges and extracts' },
  },
  access: {
    create: nobody,
    read: admins,
    readVersions: nobody,
    update: nobody,
    delete: nobody,
  },
  admin: {
    useAsTitle: 'task',
    group: { sv: 'Bidrag', en: 'Contributions' },
    defaultColumns: ['at', 'task', 'mode', 'cause', 'removed', 'retained', 'person'],
    hidden: ({ user }) => user?.role !== 'admin',
    hideAPIURL: true,
  },
  defaultSort: '-at',
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    { ...field.choice('task', ['Vad', 'What'], tasks), required: true },
    { ...field.choice('mode', ['Hur', 'How'], modes), required: true },
    field.choice('cause', ['På begäran från', 'Asked for by'], causes),
    { name: 'person', type: 'relationship', relationTo: 'users', label: { sv: 'Av', en: 'By' } },
    { name: 'removed', type: 'number', label: { sv: 'Borttaget', en: 'Removed' } },
    { name: 'retained', type: 'number', label: { sv: 'Behållet', en: 'Kept' } },
    // counts by collection and policy
    { name: 'counts', type: 'json', admin: { hidden: true } },
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: { sv: 'När', en: 'When' },
      admin: { date: { displayFormat: 'yyyy-MM-dd HH:mm', pickerAppearance: 'dayAndTime' } },
    },
  ],
}
