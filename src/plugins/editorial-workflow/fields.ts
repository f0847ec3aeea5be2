import type { Field, FieldAccess, GroupField, RelationshipField } from 'payload'

import { type ActorRole, workflowStates } from './options'
import type { Settings } from './settle'
import { slugOf } from './slugs'
import { label } from './translations/label'

/** What the workflow keeps about a document, in the group `workflow`. Dates are ISO strings. */
export type Workflow = {
  state: (typeof workflowStates)[number]
  /** How many moves the document has made. */
  rev: number
  assignee?: string | null
  submittedBy?: string | null
  submittedAt?: string | null
  dueAt?: string | null
  priority?: Priority | null
  approvedBy?: string | null
  approvedAt?: string | null
  approvedHash?: string | null
  scheduledFor?: string | null
  scheduledFor_tz?: string | null
  /** Whoever made the appointment to publish. */
  scheduledBy?: string | null
  /** When the public version is to be taken away. */
  unpublishAt?: string | null
  unpublishAt_tz?: string | null
  everPublished?: boolean | null
  /** The public meets a version of the document now; of this the main row has the last word. */
  isLive?: boolean | null
  firstPublishedAt?: string | null
  publishedAt?: string | null
  verifiedAt?: string | null
  nextReviewAt?: string | null
  publishedLocales?: string[] | null
  replacedBy?: { relationTo: string; value: string } | null
  sourceSubmission?: string | null
  authorRole?: ActorRole | null
  hasOutsideMaterial?: boolean | null
}

/** How soon a review should be done, beside its date. */
export const priorities = ['low', 'normal', 'high'] as const

export type Priority = (typeof priorities)[number]

/** Where every document begins. Each key is there, so that nothing of a copied document shines through. */
export const emptyWorkflow: Required<Workflow> = {
  state: 'draft',
  rev: 1,
  assignee: null,
  submittedBy: null,
  submittedAt: null,
  dueAt: null,
  priority: null,
  approvedBy: null,
  approvedAt: null,
  approvedHash: null,
  scheduledFor: null,
  scheduledFor_tz: null,
  scheduledBy: null,
  unpublishAt: null,
  unpublishAt_tz: null,
  everPublished: false,
  isLive: false,
  firstPublishedAt: null,
  publishedAt: null,
  verifiedAt: null,
  nextReviewAt: null,
  publishedLocales: [],
  replacedBy: null,
  sourceSubmission: null,
  authorRole: null,
  hasOutsideMaterial: false,
}

const never = () => false
const signedIn: FieldAccess = ({ req }) => Boolean(req.user)

/** Written by the workflow alone; read by those who are signed in. */
const kept = { create: never, read: signedIn, update: never }
/** Written by the workflow alone; read by everyone who may read the document. */
const shown = { create: never, update: never }

const technical = { disableListColumn: true, disableListFilter: true } as const
const cells = '/plugins/editorial-workflow/desk/admin'
const nothing = '/plugins/editorial-workflow/admin/Nothing#Nothing'

/** The group that says where a document stands. */
export function workflowField({ collections, freshness, locales, users }: Settings): GroupField {
  const person = (name: string): RelationshipField => ({
    name,
    type: 'relationship',
    relationTo: slugOf(users),
    label: label(name),
    access: kept,
    admin: { components: { Cell: `${cells}/PersonCell#PersonCell` } },
  })
  const date = (name: string, access: object = kept): Field => ({
    name,
    type: 'date',
    label: label(name),
    access,
  })

  return {
    name: 'workflow',
    type: 'group',
    label: label('workflow'),
    // The state is shown, and changed, above the form.
    // What it keeps for itself is nothing to compare.
    admin: { components: { Diff: nothing, Field: nothing } },
    fields: [
      {
        name: 'state',
        type: 'select',
        label: label('state'),
        options: workflowStates.map((state) => ({ value: state, label: label(`state_${state}`) })),
        defaultValue: 'draft',
        index: true,
        access: kept,
        admin: { components: { Cell: '/plugins/editorial-workflow/admin/StateCell#StateCell' } },
      },
      { name: 'rev', type: 'number', defaultValue: 0, access: kept, admin: technical },
      { name: 'contentHash', type: 'text', virtual: true, access: kept, admin: technical },
      person('assignee'),
      person('submittedBy'),
      date('submittedAt'),
      { ...date('dueAt'), admin: { components: { Cell: `${cells}/DueCell#DueCell` } } } as Field,
      {
        name: 'priority',
        type: 'select',
        label: label('priority'),
        options: priorities.map((value) => ({ value, label: label(`priority_${value}`) })),
        access: kept,
      },
      person('approvedBy'),
      date('approvedAt'),
      { name: 'approvedHash', type: 'text', access: kept, admin: technical },
      {
        name: 'scheduledFor',
        type: 'date',
        timezone: true,
        label: label('scheduledFor'),
        index: true,
        access: kept,
      },
      person('scheduledBy'),
      {
        name: 'unpublishAt',
        type: 'date',
        timezone: true,
        label: label('unpublishAt'),
        index: true,
        access: kept,
      },
      {
        name: 'everPublished',
        type: 'checkbox',
        label: label('everPublished'),
        defaultValue: false,
        access: kept,
      },
      { name: 'isLive', type: 'checkbox', defaultValue: false, access: kept, admin: technical },
      date('firstPublishedAt', shown),
      date('publishedAt', shown),
      {
        ...date('verifiedAt', shown),
        admin: {
          components: {
            Cell: { path: `${cells}/AgeCell#AgeCell`, clientProps: { marks: freshness.marks } },
          },
        },
      } as Field,
      date('nextReviewAt', shown),
      ...localesField(locales),
      {
        name: 'replacedBy',
        type: 'relationship',
        relationTo: Object.keys(collections).map(slugOf),
        label: label('replacedBy'),
        access: shown,
      },
      { name: 'sourceSubmission', type: 'text', access: kept, admin: technical },
      { name: 'authorRole', type: 'text', access: kept, admin: technical },
      {
        name: 'hasOutsideMaterial',
        type: 'checkbox',
        defaultValue: false,
        access: kept,
        admin: technical,
      },
    ],
  }
}

/** Who made a document and who saved it last; Payload's versions do not say. */
export function peopleFields({ roleOf, scopes, users }: Settings): Field[] {
  return [
    {
      name: 'createdBy',
      type: 'relationship',
      relationTo: slugOf(users),
      label: label('createdBy'),
      index: true,
      access: {
        create: never,
        read: signedIn,
        update: ({ req }) => scopes[roleOf(req.user) ?? ''] === 'all',
      },
      admin: { components: { Diff: nothing }, position: 'sidebar' },
    },
    {
      name: 'updatedBy',
      type: 'relationship',
      relationTo: slugOf(users),
      label: label('updatedBy'),
      access: kept,
      admin: { components: { Diff: nothing }, position: 'sidebar', readOnly: true },
    },
  ]
}

/** The languages in which the public meets the document; pointless on a site with one. */
function localesField(locales: readonly string[]): Field[] {
  if (locales.length < 2) return []
  return [
    {
      name: 'publishedLocales',
      type: 'select',
      hasMany: true,
      label: label('publishedLocales'),
      options: locales.map((locale) => ({ value: locale, label: locale })),
      access: shown,
    },
  ]
}
