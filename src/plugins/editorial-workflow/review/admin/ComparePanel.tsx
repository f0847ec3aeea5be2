import type { PayloadRequest } from 'payload'

import { words } from '../../refusal'
import { settingsOf } from '../../settle'
import { writeMoment } from '../../translations/dates'
import type { Comparisons } from '../findComparisons'
import { ActionLink } from './ActionLink'

type Props = Readonly<{ comparisons: Comparisons; req: PayloadRequest }>

/** Leads to what is new in the text: beside what is public, and beside what was last answered. */
export function ComparePanel({ comparisons: { decided, published }, req }: Props) {
  const { timeZone } = settingsOf(req.payload)
  const when = decided ? writeMoment(decided.at, req.i18n.language, timeZone) : ''
  const isCompared = published !== null && published !== 'same'

  return (
    <section aria-labelledby="review-compare" className="review-panel">
      <h2 id="review-compare">{words(req, 'compare')}</h2>
      {isCompared ? (
        <>
          <ActionLink href={published}>{words(req, 'compare_published')}</ActionLink>
          <p className="review-panel__help">{words(req, 'compare_publishedHelp')}</p>
        </>
      ) : (
        <p>{words(req, published === 'same' ? 'compare_same' : 'compare_new')}</p>
      )}
      {decided && (
        <>
          <ActionLink href={decided.href}>{words(req, 'compare_decided')}</ActionLink>
          <p className="review-panel__help">{words(req, 'compare_decidedHelp', { when })}</p>
        </>
      )}
    </section>
  )
}
