'use client'

import type { WorkflowView } from '../../service/describe'
import { useWords } from '../useWords'
import type { Typed } from './moveInput'

type Props = Readonly<{
  typed: Typed
  type: (part: Partial<Typed>) => void
  view: WorkflowView
}>

/** The languages in which readers will meet the text; the source is always one of them. */
export function LocalesField({ type, typed, view: { locales } }: Props) {
  const words = useWords()
  if (locales.length < 2) return null

  const choose = (code: string, isChosen: boolean) =>
    type({
      locales: locales
        .map((locale) => locale.code)
        .filter((one) => (one === code ? isChosen : typed.locales.includes(one))),
    })

  return (
    <fieldset className="workflow-form__choices">
      <legend>{words('form_locales')}</legend>
      {locales.map(({ code, isSource, isWorthwhile, name }) => (
        <label key={code}>
          <input
            checked={typed.locales.includes(code)}
            disabled={isSource}
            onChange={(event) => choose(code, event.target.checked)}
            type="checkbox"
          />
          <span>
            {name}
            {isSource && <small>{words('form_localeSource')}</small>}
            {!isSource && !isWorthwhile && <small>{words('form_localeThin')}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
