'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useId } from 'react'

import { submissionKinds } from '@/domain/submission/kinds'
import type { QueueFilter, QueueSort } from '@/domain/submission/queue'

import { useLanguage, useWords } from '../useWords'
import { isNarrowed, readQueueFilter, toQueueQuery } from './toQueueQuery'

type Props = Readonly<{ filter: QueueFilter; home: string }>

/** Narrows the view. What is chosen lives in the address, so that it can be kept, shared and gone back to. */
export function QueueFilters({ filter, home }: Props) {
  const words = useWords()
  const language = useLanguage()
  const router = useRouter()

  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string> // no files
    router.push(home + toQueueQuery(readQueueFilter({ ...given, tab: filter.tab })))
  }

  return (
    <form
      action={home}
      aria-label={words.filter}
      className="queue-filters"
      method="get"
      onSubmit={apply}
    >
      <input name="tab" type="hidden" value={filter.tab} />
      <Labelled help={words.filterTextHelp} label={words.filterText}>
        {(id) => (
          <input
            aria-describedby={`${id}-help`}
            defaultValue={filter.text}
            id={id}
            maxLength={200}
            name="text"
            type="search"
          />
        )}
      </Labelled>
      <Choice
        choices={submissionKinds.map((kind) => [kind.code, kind[language]])}
        label={words.filterKind}
        name="kind"
        value={filter.kind}
      />
      <Choice
        choices={[
          ['free', words.claimFree],
          ['mine', words.claimMine],
          ['others', words.claimOthers],
        ]}
        label={words.filterClaim}
        name="claim"
        value={filter.claim}
      />
      <Choice
        choices={ages.map((days) => [String(days), words.olderThan(days)])}
        label={words.filterAge}
        name="olderThan"
        value={filter.olderThan === null ? null : String(filter.olderThan)}
      />
      <Choice
        choices={orders.map((order) => [order, words.orders[order]])}
        isNeeded
        label={words.filterOrder}
        name="order"
        value={filter.sort}
      />
      <div className="queue-filters__buttons">
        <button className="case-button case-button--first" type="submit">
          {words.apply}
        </button>
        {isNarrowed(filter) && <a href={home + toQueueQuery({ tab: filter.tab })}>{words.clear}</a>}
      </div>
    </form>
  )
}

const ages = [3, 7, 14, 30]
const orders: readonly QueueSort[] = ['age', 'news', 'score']

type ChoiceProps = Readonly<{
  choices: readonly (readonly [value: string, label: string])[]
  label: string
  name: string
  value: string | null
  isNeeded?: boolean
}>

function Choice({ choices, isNeeded, label, name, value }: ChoiceProps) {
  const words = useWords()
  return (
    <Labelled label={label}>
      {(id) => (
        <select defaultValue={value ?? ''} id={id} name={name}>
          {!isNeeded && <option value="">{words.any}</option>}
          {choices.map(([code, text]) => (
            <option key={code} value={code}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}

type LabelledProps = Readonly<{ label: string; help?: string; children: (id: string) => ReactNode }>

function Labelled({ children, help, label }: LabelledProps) {
  const id = useId()
  return (
    <div className={help ? 'case-field case-field--wide' : 'case-field'}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {help && (
        <p className="case-field__help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  )
}
