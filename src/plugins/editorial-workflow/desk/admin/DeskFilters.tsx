'use client'

import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type FormEvent, useId } from 'react'

import { useWords } from '../../admin/useWords'
import type { Words } from '../../translations/sv'
import {
  type DeskFilter,
  type DeskSort,
  deskGroups,
  dueChoices,
  freshnessChoices,
} from '../parseDeskFilter'

export type Choice = Readonly<{ value: string; label: string }>

/** What can be chosen among, with the names of people and owners. */
export type Choices = Readonly<
  Record<'kinds' | 'languages' | 'owners' | 'panels' | 'people' | 'states', readonly Choice[]>
>

type Props = Readonly<{ choices: Choices; filter: DeskFilter }>

/** The filters of the list. They live in the address, so that a list can be kept, shared and gone back to. */
export function DeskFilters({ choices, filter }: Props) {
  const words = useWords()
  const router = useRouter()
  const { config } = useConfig()
  const home = `${config.routes.admin}/desk`

  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const query = new URLSearchParams()
    for (const [name, value] of new FormData(event.currentTarget)) {
      if (value && typeof value === 'string') query.set(name, value)
    }
    router.push(`${home}?${query}`)
  }

  const nobody = { value: 'nobody', label: words('desk_nobody') }
  const me = { value: 'me', label: words('desk_me') }
  const { assignee, due, freshness, group, kind, language, organisation, panel, state } = filter
  const isMoreInUse = Boolean(due || freshness || language || group)
  const isInUse =
    isMoreInUse ||
    Boolean(assignee || filter.text || kind || organisation || panel || state) ||
    filter.only.length > 0

  return (
    <form
      action={home}
      aria-label={words('desk_filter')}
      className="desk-filters"
      method="get"
      onSubmit={apply}
    >
      <div className="desk-filters__row">
        <TextBox label={words('desk_filter_text')} name="text" value={filter.text} />
        <Select choices={choices.panels} name="panel" value={panel} />
        <Select choices={choices.states} name="state" value={state} />
        <Select choices={choices.kinds} name="kind" value={kind} />
        {choices.owners.length > 0 && (
          <Select choices={choices.owners} name="organisation" value={organisation} />
        )}
        <Select choices={[me, nobody, ...choices.people]} name="assignee" value={assignee} />
      </div>
      <details open={isMoreInUse}>
        <summary>{words('desk_filter_more')}</summary>
        <div className="desk-filters__row">
          <Select choices={named(words, 'desk_due_', dueChoices)} name="due" value={due} />
          <Select
            choices={named(words, 'desk_freshness_', freshnessChoices)}
            name="freshness"
            value={freshness}
          />
          {choices.languages.length > 0 && (
            <Select choices={choices.languages} name="language" value={language} />
          )}
          <Select
            choices={named(words, 'desk_group_', deskGroups)}
            name="group"
            none="desk_filter_noGroup"
            value={group}
          />
          <Select
            choices={sorts.map(([value, key]) => ({ value, label: words(key) }))}
            name="sort"
            none={null}
            value={filter.sort}
          />
        </div>
      </details>
      <div className="desk-filters__buttons">
        <button className="desk-button desk-button--first" type="submit">
          {words('desk_filter_apply')}
        </button>
        {isInUse && <a href={home}>{words('desk_filter_clear')}</a>}
      </div>
    </form>
  )
}

const sorts: readonly (readonly [DeskSort, keyof Words])[] = [
  ['-changedAt', 'desk_sort_recent'],
  ['changedAt', 'desk_sort_oldest'],
  ['title', 'desk_sort_title'],
  ['dueAt', 'desk_sort_due'],
  ['movedAt', 'desk_sort_moved'],
  ['nextReviewAt', 'desk_sort_review'],
  ['-publishedAt', 'desk_sort_published'],
]

type Say = ReturnType<typeof useWords>

function named(words: Say, prefix: string, values: readonly string[]): Choice[] {
  return values.map((value) => ({ value, label: words(`${prefix}${value}` as keyof Words) })) // each has its words
}

type SelectProps = Readonly<{
  name:
    | 'panel'
    | 'state'
    | 'kind'
    | 'organisation'
    | 'assignee'
    | 'due'
    | 'freshness'
    | 'language'
    | 'group'
    | 'sort'
  choices: readonly Choice[]
  value: string | null
  /** The words for no choice; null where there always is one. */
  none?: keyof Words | null
}>

function Select({ choices, name, none = 'desk_filter_any', value }: SelectProps) {
  const words = useWords()
  const id = useId()
  return (
    <div className="desk-field">
      <label htmlFor={id}>{words(`desk_filter_${name}`)}</label>
      <select defaultValue={value ?? ''} id={id} name={name}>
        {none && <option value="">{words(none)}</option>}
        {choices.map(({ label, value: own }) => (
          <option key={own} value={own}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}

function TextBox({ label, name, value }: Readonly<{ label: string; name: string; value: string }>) {
  const id = useId()
  return (
    <div className="desk-field desk-field--wide">
      <label htmlFor={id}>{label}</label>
      <input defaultValue={value} id={id} maxLength={100} name={name} type="search" />
    </div>
  )
}
