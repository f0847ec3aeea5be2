import type { PayloadRequest } from 'payload'

import { words } from '../../refusal'
import { settingsOf } from '../../settle'
import { ActionLink } from './ActionLink'

type Props = Readonly<{ id: string | null | undefined; req: PayloadRequest }>

/** Shows what a document came from, where somebody outside has sent it in. */
export async function SourcePanel({ id, req }: Props) {
  if (!id) return null

  const source = await settingsOf(req.payload).review.describeSource(req, id)
  const rows = source?.rows ?? [{ label: words(req, 'source_reference'), value: id }]
  return (
    <section aria-labelledby="review-source" className="review-panel">
      <h2 id="review-source">{source?.title ?? words(req, 'source')}</h2>
      <p>{words(req, 'source_help')}</p>
      <dl className="review-rows review-source">
        {rows.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {source?.href && <ActionLink href={source.href}>{words(req, 'source_open')}</ActionLink>}
    </section>
  )
}
