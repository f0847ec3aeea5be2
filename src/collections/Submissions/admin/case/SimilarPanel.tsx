'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { Similar } from '@/commands/submission/moderation/findSimilar'
import { submissionStages } from '@/domain/submission/stages'
import { findKindByCollection } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'
import { labelOf } from '@/domain/vocabulary/term'

import { useAskAboutCases } from '../useMove'
import { useWords } from '../useWords'
import { chooseMove } from './chosenMove'

type Props = Readonly<{ id: string; language: Locale; mayDecide: boolean }>

/** What the case may be a duplicate of, in the bank and in the queue, each with why it is shown. */
export function SimilarPanel({ id, language, mayDecide }: Props) {
  const words = useWords()
  const [tries, setTries] = useState(0)
  const found = useSimilar(id, tries)
  return (
    <section aria-labelledby="case-similar" className="case-panel">
      <h2 id="case-similar">
        {words.similar}{' '}
        {Array.isArray(found) && found.length > 0 && (
          <span className="case-count">{found.length}</span>
        )}
      </h2>
      {found === 'looking' && <p className="case-help">{words.similarLooking}</p>}
      {found === 'fault' && (
        <p role="alert">
          {words.similarFault}{' '}
          <button className="case-button" onClick={() => setTries(tries + 1)} type="button">
            {words.similarAgain}
          </button>
        </p>
      )}
      {Array.isArray(found) &&
        (found.length === 0 ? (
          <p className="case-help">{words.similarNone}</p>
        ) : (
          <ul className="case-similar">
            {found.map((one) => (
              <SimilarRow key={one.id} language={language} mayDecide={mayDecide} one={one} />
            ))}
          </ul>
        ))}
    </section>
  )
}

type RowProps = Readonly<{ language: Locale; mayDecide: boolean; one: Similar }>

function SimilarRow({ language, mayDecide, one }: RowProps) {
  const words = useWords()
  const { config } = useConfig()
  const { collection, id, reasons, title } = one
  const isSubmission = collection === 'submissions'
  const facts = [
    isSubmission ? words.queue : findKindByCollection(collection)?.one[language],
    isSubmission ? labelOf(submissionStages, one.state, language) : words.states[one.state],
  ]
  const decide = () =>
    isSubmission
      ? chooseMove({ duplicateOf: { id, title }, name: 'decline' })
      : chooseMove({ name: 'merge', target: { collection, id, title } })
  return (
    <li>
      <a
        href={`${config.routes.admin}/collections/${collection}/${id}`}
        target="_blank"
        rel="noopener"
      >
        {title}
      </a>
      <p className="case-help">{[...facts.filter(Boolean), ...reasons].join(' · ')}</p>
      {mayDecide && (
        <button
          aria-label={isSubmission ? words.similarSameOf(title) : words.similarMergeOf(title)}
          className="case-button"
          onClick={decide}
          type="button"
        >
          {isSubmission ? words.similarSame : words.similarMerge}
        </button>
      )}
    </li>
  )
}

/** Looks for what is similar after the page is there, so that nobody waits for it. */
function useSimilar(id: string, tries: number): readonly Similar[] | 'fault' | 'looking' {
  const ask = useAskAboutCases()
  const [found, setFound] = useState<readonly Similar[] | 'fault' | 'looking'>('looking')
  useEffect(() => {
    let isHere = true
    setFound('looking')
    ask(`${id}/similar`).then((answer) => {
      if (!isHere) return
      const { similar } = (answer.ok ? answer.body : {}) as { similar?: Similar[] } // as the service promises
      setFound(similar ?? 'fault')
    })
    return () => {
      isHere = false
    }
  }, [id, tries])
  return found
}
