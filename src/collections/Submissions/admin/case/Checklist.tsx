'use client'

import { useEffect, useId, useState } from 'react'

import { useWords } from '../useWords'
import { RefusalNote } from './RefusalNote'
import { useCaseMove } from './useCaseMove'

type Props = Readonly<{
  criteria: readonly Readonly<{ code: string; text: string; isTicked: boolean }>[]
  id: string
  mayTick: boolean
  rev: number
}>

/** The criteria that the sender was shown, ticked by whoever reads the case. Each tick is kept at once. */
export function Checklist({ criteria, id, mayTick, rev }: Props) {
  const words = useWords()
  const own = useId()
  const stored = criteria.filter(({ isTicked }) => isTicked).map(({ code }) => code)
  const [ticked, setTicked] = useState<readonly string[]>(stored)
  const { isBusy, readAnew, refused, send } = useCaseMove(id, rev)
  const known = stored.join()
  // what somebody else has ticked meanwhile comes with the next reading
  useEffect(() => {
    if (!isBusy) setTicked(known ? known.split(',') : [])
  }, [known, isBusy])

  const tick = async (code: string, isTicked: boolean) => {
    const next = isTicked ? [...ticked, code] : ticked.filter((one) => one !== code)
    setTicked(next)
    if (!(await send('check', { checks: next }))) setTicked(ticked)
  }
  const left = criteria.length - ticked.length
  return (
    <section aria-labelledby="case-criteria" className="case-panel" id="case-checklist">
      <h2 id="case-criteria">{words.criteria}</h2>
      <p className="case-help">{mayTick ? words.criteriaHelp : words.criteriaLocked}</p>
      <ul className="case-criteria">
        {criteria.map(({ code, text }) => (
          <li key={code}>
            <input
              checked={ticked.includes(code)}
              disabled={!mayTick}
              id={`${own}-${code}`}
              onChange={(event) => tick(code, event.target.checked)}
              type="checkbox"
            />
            <label htmlFor={`${own}-${code}`}>{text}</label>
          </li>
        ))}
      </ul>
      <p className="case-help" role="status">
        {words.criteriaLeft(left)}
      </p>
      <RefusalNote isBusy={isBusy} onReadAnew={readAnew} refused={refused} />
    </section>
  )
}
