'use client'

import { useTranslation } from '@payloadcms/ui'

import type { Words } from '../translations/sv'

/** The words of the plugin in the reader's language. */
export function useWords() {
  const { t } = useTranslation()
  const say = t as (key: string, values?: object) => string // our keys are added to Payload's at start

  return (key: keyof Words, values?: Readonly<Record<string, number | string>>) =>
    say(`editorialWorkflow:${key}`, values)
}
