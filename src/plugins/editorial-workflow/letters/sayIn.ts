import { getLocalI18n, type Payload } from 'payload'

import { words } from '../refusal'
import type { Words } from '../translations/sv'

/** Words of the plugin in one language. */
export type Say = (
  key: keyof Words | (string & {}),
  values?: Readonly<Record<string, number | string>>,
  /** Another key, for where the first has no words. */
  otherwise?: keyof Words,
) => string

/** The words of the plugin in the language of somebody who is not the one who asks. */
export async function sayIn({ config }: Payload, language: string): Promise<Say> {
  const known = language in (config.i18n.supportedLanguages ?? {})
  const { t } = await getLocalI18n({
    config,
    language: (known ? language : config.i18n.fallbackLanguage) as 'en', // one of those it speaks
  })
  return (key, values, otherwise) => words({ t: t as never }, key, values, otherwise) // our keys are added to Payload's at start
}
