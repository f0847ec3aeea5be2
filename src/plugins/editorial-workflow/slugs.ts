import type { CollectionSlug } from 'payload'

import { en } from './translations/en'
import { sv } from './translations/sv'

/** The slug of a collection that is known by name alone; the start has made sure that it exists. */
export const slugOf = (name: string) => name as CollectionSlug // Payload knows the names of one site

export const eventsSlug = slugOf('workflow-events')
export const itemsSlug = slugOf('workflow-items')
export const commentsSlug = slugOf('review-comments')
export const notificationsSlug = slugOf('notifications')
export const previewLinksSlug = slugOf('preview-links')
export const sealsSlug = slugOf('record-seals')
export const checkedLinksSlug = slugOf('checked-links')

/** Where the collections of the workflow stand in the admin. */
export const group = { en: en.group, sv: sv.group }
