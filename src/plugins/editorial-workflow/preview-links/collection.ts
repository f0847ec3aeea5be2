import type { CollectionConfig } from 'payload'

import { documentFields } from '../collections/documentFields'
import { scopeWhere } from '../collections/scopeAccess'
import type { Settings } from '../settle'
import { group, previewLinksSlug, slugOf } from '../slugs'
import { label } from '../translations/label'

/** Links that show one draft to somebody without an account. The token itself is never stored. */
export function previewLinksCollection(settings: Settings): CollectionConfig {
  const never = () => false
  const person = slugOf(settings.users)

  return {
    slug: previewLinksSlug,
    labels: { singular: label('previewLink'), plural: label('previewLinks') },
    access: {
      read: ({ req }) => scopeWhere(settings, req.user),
      create: never,
      update: never,
      delete: never,
    },
    admin: { useAsTitle: 'label', group, hidden: true },
    disableDuplicate: true,
    lockDocuments: false,
    fields: [
      ...documentFields,
      // null: the link follows the draft
      { name: 'versionId', type: 'text' },
      { name: 'tokenHash', type: 'text', required: true, unique: true, access: { read: never } },
      { name: 'label', type: 'text', label: label('previewLink_for') },
      { name: 'locale', type: 'text' },
      { name: 'allowsOpinion', type: 'checkbox', defaultValue: false },
      { name: 'createdBy', type: 'relationship', relationTo: person },
      { name: 'expiresAt', type: 'date', required: true, index: true },
      { name: 'revokedAt', type: 'date' },
      { name: 'revokedBy', type: 'relationship', relationTo: person },
      { name: 'lastUsedAt', type: 'date' },
      { name: 'uses', type: 'number', defaultValue: 0 },
    ],
  }
}
