import type { CollectionConfig } from 'payload'

import { itemAccess } from '@/access/itemAccess'
import { previewAddress } from '@/domain/publication/previewAddress'
import type { Kind } from '@/domain/vocabulary/kinds'
import { rowOfKind } from '@/domain/vocabulary/kinds'
import { beganAsContributionField, tellBeginning } from '@/fields/beganAsContribution'
import { completenessField } from '@/fields/completenessField'
import { type ItemParts, itemTabs } from '@/fields/itemTabs'
import { ownOrganisation } from '@/fields/ownOrganisation'
import { refuseTakenSlug } from '@/fields/refuseTakenSlug'
import { rememberSlug } from '@/fields/rememberSlug'
import { renewChangeNote } from '@/fields/renewChangeNote'

/** What a kind of item adds to what all five share. */
type ItemCollection = Readonly<{
  kind: Kind
  labels: NonNullable<CollectionConfig['labels']>
  description: readonly [sv: string, en: string]
  columns: string[]
  parts: ItemParts
}>

/** A collection of one of the five kinds: its own fields in the common tabs, with the common rules. */
export function itemCollection(kind: ItemCollection): CollectionConfig {
  return {
    slug: rowOfKind(kind.kind).collection,
    labels: kind.labels,
    access: itemAccess,
    admin: {
      useAsTitle: 'title',
      group: { sv: 'Kunskapsbanken', en: 'Knowledge bank' },
      description: { sv: kind.description[0], en: kind.description[1] },
      defaultColumns: ['title', ...kind.columns, 'completeness', 'updatedAt'],
      listSearchableFields: ['title', 'slug', 'summary'],
      preview: (doc, { locale }) => previewAddress(kind.kind, doc.slug, locale),
      groupBy: true,
    },
    defaultSort: '-updatedAt',
    fields: [itemTabs(kind.parts), completenessField, beganAsContributionField],
    hooks: {
      beforeValidate: [ownOrganisation],
      beforeChange: [refuseTakenSlug, rememberSlug, renewChangeNote],
      beforeRead: [tellBeginning],
    },
  }
}
