import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { words } from '../../refusal'
import type { PanelProps } from '../../review/panel'
import { nameLanguage } from '../../translations/nameLanguage'
import { describeLanguages } from '../describeLanguages'
import './languages.css'

/** How each translation of the document stands, and the way to it. */
export async function LanguagesPanel({ collection, id, req }: PanelProps): Promise<ReactNode> {
  const view = await describeLanguages(req, collection, id)
  if (!view.ok || view.languages.length === 0) return null

  const { admin } = req.payload.config.routes
  return (
    <section aria-labelledby="languages-title" className="review-panel">
      <h2 id="languages-title">{words(req, 'languages')}</h2>
      <ul className="languages">
        {view.languages.map(({ locale, missing, stale, state }) => (
          <li key={locale}>
            <p>
              <span className="languages__name">{nameLanguage(locale, req.i18n.language)}</span>{' '}
              <span className={`languages__state languages__state--${state}`}>
                {words(req, `language_${state}`)}
              </span>
            </p>
            {state !== 'missing' && stale + missing > 0 && (
              <p className="review-panel__help">
                {[
                  stale > 0 && words(req, 'translation_stale', { count: stale }),
                  missing > 0 && words(req, 'translation_missing', { count: missing }),
                ]
                  .filter(Boolean)
                  .join(' ')}
              </p>
            )}
            <Link
              href={`${admin}/collections/${collection}/${id}/translation?locale=${locale}`}
              prefetch={false}
            >
              {words(req, state === 'missing' ? 'language_begin' : 'language_open')}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
