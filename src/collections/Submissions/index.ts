import type { CollectionConfig, Field } from 'payload'

import { isStaff } from '@/access/isStaff'
import { nobody, staff } from '@/access/who'
import { privacyEndpoints } from '@/commands/submission/desk/privacyEndpoints'
import { moderationEndpoints } from '@/commands/submission/moderation/endpoints'
import { declineReasons } from '@/domain/submission/declineReasons'
import { submissionKinds } from '@/domain/submission/kinds'
import { resultCollections } from '@/domain/submission/resultCollections'
import { submissionStages } from '@/domain/submission/stages'
import { kinds } from '@/domain/vocabulary/kinds'
import { field } from '@/fields/field'

/** The rooms of the admin in which moderators work. */
const home = '/collections/Submissions/admin'

const items = kinds.map(({ collection }) => collection)

/**
 * What guests have sent in. Moderators read it; nobody writes it through a door of Payload's: the
 * one door is `commands/submission`. Who sent it lies in `submitters`, apart from it.
 */
export const Submissions: CollectionConfig = {
  slug: 'submissions',
  labels: {
    singular: { sv: 'Inskickat bidrag', en: 'Submission' },
    plural: { sv: 'Inskickade bidrag', en: 'Submissions' },
  },
  access: {
    create: nobody,
    read: staff,
    readVersions: nobody,
    update: nobody,
    delete: nobody,
  },
  admin: {
    useAsTitle: 'title',
    group: { sv: 'Bidrag', en: 'Contributions' },
    defaultColumns: ['title', 'kind', 'stage', 'score', 'receivedAt', 'assignee'],
    hideAPIURL: true,
    hidden: ({ user }) => !isStaff(user),
    components: {
      views: {
        edit: { root: { Component: `${home}/case/CaseView#CaseView` } },
        list: { Component: `${home}/queue/QueueView#QueueView` },
      },
    },
  },
  defaultSort: '-receivedAt',
  endpoints: [...moderationEndpoints, ...privacyEndpoints],
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    field.text('title', ['Rubrik', 'Title']),
    { ...field.text('reference', ['Ärendenummer', 'Reference']), required: true, unique: true },
    // Of the key of the form: sent twice, a form makes one submission.
    hidden({ name: 'keyHash', type: 'text', unique: true }),
    // How often the row has changed. Of two who act at once the second is told.
    // Whoever acts from a list says which one they have seen, so that moderators read it.
    { name: 'rev', type: 'number', required: true, defaultValue: 0, admin: { hidden: true } },
    field.choice('kind', ['Sort', 'Kind'], submissionKinds, { index: true }),
    field.choice('stage', ['Läge', 'Stage'], submissionStages, { index: true }),
    field.text('locale', ['Språk', 'Language'], { maxLength: 5 }),
    field.anyOf('about', ['Handlar om', 'About'], items, { index: true }),
    field.relation('municipality', ['Kommun', 'Municipality'], 'municipalities', { index: true }),
    // The answers as they were sent, by the schema of their version.
    hidden({ name: 'contribution', type: 'json' }),
    hidden({ name: 'version', type: 'number' }),

    { ...field.number('score', ['Skräppoäng', 'Spam score']), index: true },
    hidden({ name: 'signals', type: 'json' }),
    // For finding similar texts: a simhash of 64 bits, and its four quarters.
    hidden({ name: 'simhash', type: 'text' }),
    ...['quarter1', 'quarter2', 'quarter3', 'quarter4'].map((name) =>
      hidden({ name, type: 'text', index: true }),
    ),

    moment('receivedAt', ['Kom in', 'Received'], true),
    moment('confirmedAt', ['Bekräftat', 'Confirmed']),
    // Until when an unconfirmed submission is kept, or until when personal data is.
    moment('purgeAt', ['Gallras', 'Purged'], true),
    // Since when it has waited for us, or rested.
    moment('movedAt', ['Senast flyttat', 'Last moved'], true),
    field.checkbox('hasEmail', ['Har e-postadress', 'Has an e-mail address']),
    // The sender has written since a moderator last looked.
    field.checkbox('hasNews', ['Nytt från avsändaren', 'News from the sender']),

    field.relation('assignee', ['Läses av', 'Read by'], 'users', { index: true }),
    moment('claimedAt', ['Tagen', 'Claimed']),
    field.texts('checklist', ['Uppfyller', 'Fulfils'], { maxLength: 40 }),
    field.choice('declineReason', ['Skäl', 'Reason'], declineReasons),
    field.anyOf('result', ['Blev', 'Became'], [...resultCollections], { index: true }),
    field.checkbox('isMerged', ['Infogat i en sida som fanns', 'Merged into an existing page']),
    field.relation('duplicateOf', ['Samma som', 'Same as'], 'submissions'),
    moment('publishedAt', ['Publicerat', 'Published']),
    moment('anonymisedAt', ['Avidentifierat', 'Anonymised']),

    // What the sender has agreed to; who it was stands in `submitters`.
    field.group(
      'consent',
      ['Samtycke', 'Consent'],
      [
        field.text('noticeVersion', ['Informationens version', 'Version of the notice']),
        field.text('noticeHash', ['Informationens avtryck', 'Fingerprint of the notice']),
        moment('at', ['Lämnat', 'Given']),
        field.checkbox('publish', ['Får publiceras', 'May be published']),
        field.checkbox('credit', ['Får namnges', 'May be named']),
      ],
    ),
    field.checkbox('legalHold', ['Får inte gallras', 'Must not be purged']),
    field.text('legalHoldReason', ['Varför', 'Why']),
  ],
}

/** Kept, but for no form and no answer of the API. */
function hidden(kept: object): Field {
  return { ...kept, admin: { hidden: true }, access: { read: nobody } } as Field // fields of several types
}

function moment(name: string, label: readonly [string, string], index = false): Field {
  return {
    name,
    type: 'date',
    label: { sv: label[0], en: label[1] },
    ...(index && { index: true }),
    admin: { date: { displayFormat: 'yyyy-MM-dd HH:mm', pickerAppearance: 'dayAndTime' } },
  }
}
