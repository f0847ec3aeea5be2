'use client'

import { useEffect, useId, useRef, useState } from 'react'

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
  const wanted = useRef(ticked)
  const show = (next: readonly string[]) => {
    wanted.current = next
    setTicked(next)
  }
  const known = stored.join()
  // what somebody else has ticked meanwhile comes with the next reading
  useEffect(() => {
    if (isBusy) return
    wanted.current = known ? known.split(',') : []
    setTicked(wanted.current)
  }, [known, isBusy])

  const tick = async (code: string, isTicked: boolean) => {
    const others = wanted.current.filter((one) => one !== code)
    const next = isTicked ? [...others, code] : others
    show(next)
    if (!(await send('check', { checks: next }))) show(stored)
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
