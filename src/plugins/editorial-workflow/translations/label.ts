import type { LabelFunction } from 'payload'

/** A label in the reader's language, by its key among the words of the plugin. */
export const label =
  (key: string): LabelFunction =>
  ({ t }) =>
    (t as (key: string) => string)(`editorialWorkflow:${key}`) // our keys are added to Payload's at start
