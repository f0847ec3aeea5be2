'use client'

import { LitScale } from '@/components/marks/LitScale'
import { Mark } from '@/components/marks/Mark'

import { type FoundLine, type Stripes, unpackLines } from './foundLine'

type Props = Readonly<{
  /** As `packLines` writes them. */
  lines: string
  /** What is asked of evidence, for those who do not see the scale. */
  evidence: string
}>

/**
 * What is found: what each is, and where the words stand that were looked for. Made in the browser too, so
 * that a page brings its rows once as markup and once as bare words, not twice as markup.
 */
export function FoundRows({ evidence, lines }: Props) {
  return (
    <ul className="item-rows item-rows-mixed">
      {unpackLines(lines).map((line) => (
        <li key={line.href}>
          <FoundRow line={line} evidence={evidence} />
        </li>
      ))}
    </ul>
  )
}

function FoundRow({ evidence, line }: Readonly<{ line: FoundLine; evidence: string }>) {
  return (
    <article className="item-row">
      <span className={`kind-label k-${line.kind}`}>
        <Mark kind={line.kind} />
        {line.kindName}
      </span>
      <div className="item-row-text" lang={line.lang}>
        <h2>
          <a href={line.href}>
            <Marked stripes={line.title} />
          </a>
        </h2>
        <p>
          <Marked stripes={line.summary} />
        </p>
        {line.excerpt ? (
          <p className="found-excerpt">
            <Marked stripes={line.excerpt} />
          </p>
        ) : null}
      </div>
      <div className="item-row-facts">
        {line.facts.map((fact) => (
          <p key={fact}>{fact}</p>
        ))}
        {line.evidence ? (
          <p className="card-evidence">
            <LitScale level={line.evidence.level} size="small" />{' '}
            <span className="hidden-visually">{evidence} </span>
            {line.evidence.label}
          </p>
        ) : null}
        {line.stale ? <p className="item-row-stale">{line.stale}</p> : null}
      </div>
    </article>
  )
}

/** A text with what was looked for marked in it. React escapes; no markup comes from the text. */
function Marked({ stripes }: Readonly<{ stripes: Stripes }>) {
  return stripes.map((text, at) => (at % 2 === 1 ? <mark key={at}>{text}</mark> : text))
}
