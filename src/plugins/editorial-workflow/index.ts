import type { CollectionConfig, Config, Field, Plugin } from 'payload'

import { workflowAccess } from './access'
import { commentsCollection } from './collections/comments'
import { eventsCollection } from './collections/events'
import { itemsCollection } from './collections/items'
import { notificationsCollection } from './collections/notifications'
import { keepPresets, speakToReader } from './desk/keepPresets'
import { workflowEndpoints } from './endpoints'
import { peopleFields, workflowField } from './fields'
import { addContentHash } from './hooks/addContentHash'
import { followDocument } from './hooks/followDocument'
import { guardChange } from './hooks/guardChange'
import { guardOperation } from './hooks/guardOperation'
import { noteCreation } from './hooks/noteCreation'
import { markRequired } from './markRequired'
import type { EditorialWorkflowOptions } from './options'
import { type Admin, type Room, roomsOf } from './room'
import { guardLocks } from './service/guardLocks'
import { fillItems } from './service/mendItems'
import { type Settings, settingsHome, settle } from './settle'
import { en } from './translations/en'
import { sv } from './translations/sv'

export { nameView } from './admin/nameView'
export type { SaidFromOutside } from './comments/sayFromOutside'
export { sayFromOutside } from './comments/sayFromOutside'
export { writeDistance } from './desk/writeDistance'
export { workflowDuties } from './duties'
export { eraseDraft } from './erasure/eraseDraft'
export type { FieldEdits, FieldsErased } from './erasure/eraseFields'
export { eraseFields } from './erasure/eraseFields'
export type { QuoteRule, QuotesErased } from './erasure/eraseQuotes'
export { eraseQuotes } from './erasure/eraseQuotes'
export type { Workflow } from './fields'
export type { ReviewAnswer, ReviewAnswerReason, ReviewLink } from './freshness/reviewLink'
export { answerReviewLink, longestMessage, openReviewLink } from './freshness/reviewLink'
export { guestMaterial } from './guestMaterial'
export type { Draft } from './letters/writeLetter'
export { writeLetter } from './letters/writeLetter'
export type { EditorialWorkflowOptions, PublicChange, WorkflowRules } from './options'
export { longest as longestOpinion } from './preview-links/judgeOpinion'
export type { ClosedLink, OpenLink } from './preview-links/openPreviewLink'
export { openPreviewLink } from './preview-links/openPreviewLink'
export type { OpinionOutcome } from './preview-links/sendOpinion'
export { sendOpinion } from './preview-links/sendOpinion'
export { eraseComment } from './record/eraseComment'
export { explainFault } from './record/explainFault'
export type { Verification } from './record/verifyRecord'
export { hasSeal, verifyRecord } from './record/verifyRecord'
export { contentHash } from './service/contentHash'
export { describe as describeWorkflow } from './service/describe'
export { momentOf, toLocalTime } from './service/localTime'
export { compareItems, mendItems, rebuildItems } from './service/mendItems'
export { systemActor } from './service/standing'
export { type TransitionOutcome, transition } from './service/transition'
export type { TransitionInput } from './service/transitionInput'
export { writeDay, writeMoment } from './translations/dates'

/** Puts collections under an editorial workflow: states, moves, review, and a guard on every door. */
export const editorialWorkflow =
  (options: EditorialWorkflowOptions): Plugin =>
  (config) => {
    const settings = settle(options, config)
    const rooms = roomsOf(settings)
    const collections = (config.collections ?? []).map((collection) => {
      if (collection.slug in settings.collections) {
        return underWorkflow(settings, rooms, collection)
      }
      return collection.slug === settings.users ? withPeople(rooms, collection) : collection
    })

    return {
      ...config,
      admin: settings.enabled ? withAdmin(rooms, config.admin) : config.admin,
      collections: [
        ...collections,
        itemsCollection(settings),
        eventsCollection(settings),
        commentsCollection(settings),
        notificationsCollection(settings),
        ...rooms.flatMap((room) => room.collections ?? []),
      ],
      endpoints: [
        ...(config.endpoints ?? []),
        ...(settings.enabled ? rooms.flatMap((room) => room.endpoints ?? []) : []),
      ],
      custom: { ...config.custom, ...settingsHome(settings) },
      i18n: withWords(config.i18n),
      onInit: settings.enabled ? withStart(config.onInit) : config.onInit,
    }
  }

/** What is done when the site starts, after what the site itself does. */
function withStart(theirs: Config['onInit']): Config['onInit'] {
  return async (payload) => {
    await theirs?.(payload)
    speakToReader(payload)
    guardLocks(payload)
    try {
      await fillItems(payload)
      await keepPresets(payload)
    } catch (err) {
      // the site serves its readers meanwhile; the same is done each night
      payload.logger.error({ err, msg: '[editorial-workflow] the desk was not made ready' })
    }
  }
}

function underWorkflow(
  settings: Settings,
  rooms: readonly Room[],
  collection: CollectionConfig,
): CollectionConfig {
  const kept = withFields(settings, collection)
  if (!settings.enabled) return kept
  return rooms.reduce((built, room) => room.each?.(built) ?? built, withGuard(settings, kept))
}

function withAdmin(rooms: readonly Room[], admin: Admin = {}): Admin {
  return rooms.reduce((built, room) => room.admin?.(built) ?? built, admin)
}

function withPeople(rooms: readonly Room[], people: CollectionConfig): CollectionConfig {
  return rooms.reduce((built, room) => room.people?.(built) ?? built, people)
}

/** What stays when the workflow is switched off, so that stored data still fits. */
function withFields(settings: Settings, collection: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    fields: [...collection.fields, workflowField(settings), ...peopleFields(settings)],
    trash: true,
    versions: {
      maxPerDoc: 50,
      drafts: { autosave: false, schedulePublish: false, validate: true },
    },
  }
}

function withGuard(settings: Settings, collection: CollectionConfig): CollectionConfig {
  const { admin, endpoints, hooks, slug } = collection
  const required = new Set(settings.collections[slug]?.required)

  return {
    ...collection,
    access: workflowAccess(settings, slug, collection.access),
    admin: {
      ...admin,
      ...withStateColumn(admin),
      components: withControls(slug, admin?.components),
    },
    disableBulkDelete: true,
    disableBulkEdit: true,
    enableQueryPresets: true,
    endpoints: [...(endpoints || []), ...workflowEndpoints(slug)],
    fields: [noteField, ...markRequired(collection.fields, required)],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), guardOperation(settings)],
      // last, so that no other hook has a say after it
      beforeChange: [...(hooks?.beforeChange ?? []), guardChange(settings)],
      afterChange: [
        noteCreation(settings),
        ...(hooks?.afterChange ?? []),
        followDocument(settings),
      ],
      afterOperation: [...(hooks?.afterOperation ?? []), addContentHash(settings)],
    },
  }
}

/** Says above the form where the document stands. */
const noteField: Field = {
  name: 'workflowNote',
  type: 'ui',
  admin: {
    components: { Field: '/plugins/editorial-workflow/admin/WorkflowNote#WorkflowNote' },
    disableListColumn: true,
  },
}

/** The state stands beside the title in lists that choose their columns. */
function withStateColumn({ defaultColumns }: NonNullable<CollectionConfig['admin']> = {}) {
  if (!defaultColumns) return {}
  const [first, ...others] = defaultColumns
  return { defaultColumns: [...(first ? [first] : []), 'workflow.state', ...others] }
}

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>

/** Our controls in place of the native ones, which would publish past the workflow. */
function withControls(slug: string, components: Components = {}): Components {
  const home = '/plugins/editorial-workflow/admin'
  const { edit = {} } = components
  return {
    ...components,
    edit: {
      ...edit,
      beforeDocumentControls: [
        ...(edit.beforeDocumentControls ?? []),
        {
          path: `${home}/WorkflowControls#WorkflowControls`,
          serverProps: { collectionSlug: slug },
        },
      ],
      PublishButton: `${home}/Nothing#Nothing`,
      Status: `${home}/Nothing#Nothing`,
      UnpublishButton: `${home}/Nothing#Nothing`,
    },
  }
}

function withWords(i18n: Config['i18n']): Config['i18n'] {
  const ours = { en: { editorialWorkflow: en }, sv: { editorialWorkflow: sv } }
  const theirs = (i18n?.translations ?? {}) as Record<string, object> // by language
  return {
    ...i18n,
    translations: {
      ...theirs,
      en: { ...theirs.en, ...ours.en },
      sv: { ...theirs.sv, ...ours.sv },
    },
  } as Config['i18n'] // with our words among the others
}
