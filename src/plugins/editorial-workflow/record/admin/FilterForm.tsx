import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { words } from '../../refusal'
import { isNarrow, type RecordFilter, toQuery } from '../filter'
import type { Choice, Choices } from '../listChoices'

type Props = Readonly<{
  choices: Choices
  filter: RecordFilter
  req: PayloadRequest
  /** The title of the one document that is shown. */
  title: string | null
}>

/** Narrows the record. A plain form: what is asked for stands in the address, and back goes back. */
export function FilterForm({ choices, filter, req, title }: Props) {
  const home = `${req.payload.config.routes.admin}/record`
  const isOpen = isNarrow(filter)
  const select = { filter, req }

  return (
    <details className="record-filter" open={isOpen}>
      <summary>{words(req, 'record_filter')}</summary>
      <form
        action={home}
        aria-label={words(req, 'record_filter')}
        className="desk-filters"
        method="get"
      >
        {filter.item && title && (
          <p className="record-filter__item">
            <input name="item" type="hidden" value={filter.item} />
            {words(req, 'record_onlyItem', { title })}{' '}
            <Link href={`${home}${toQuery({ ...filter, item: null, page: 1 })}`}>
              {words(req, 'record_clear')}
            </Link>
          </p>
        )}
        <div className="desk-filters__row">
          <Select {...select} choices={choices.people} name="person" />
          <Select {...select} choices={choices.organisations} name="organisation" />
          {!filter.item && <Select {...select} choices={choices.kinds} name="kind" />}
          <Select {...select} choices={choices.moves} name="move" />
          <Day {...select} name="from" />
          <Day {...select} name="to" />
        </div>
        <label className="record-filter__tick">
          <input defaultChecked={filter.isFlagged} name="flagged" type="checkbox" value="1" />
          {words(req, 'record_flagged')}
        </label>
        <div className="desk-filters__buttons">
          <button className="desk-button desk-button--first" type="submit">
            {words(req, 'record_show')}
          </button>
          {isOpen && <Link href={home}>{words(req, 'record_clear')}</Link>}
        </div>
      </form>
    </details>
  )
}

type FieldProps<Name extends string> = Readonly<{
  filter: RecordFilter
  name: Name
  req: PayloadRequest
}>

function Select({
  choices,
  filter,
  name,
  req,
}: FieldProps<'kind' | 'move' | 'organisation' | 'person'> & { choices: readonly Choice[] }) {
  if (choices.length === 0) return null

  return (
    <label className="desk-field">
      <span>{words(req, `record_${name}`)}</span>
      <select defaultValue={filter[name] ?? ''} name={name}>
        <option value="">{words(req, 'record_all')}</option>
        {choices.map(({ label, value }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}

function Day({ filter, name, req }: FieldProps<'from' | 'to'>) {
  return (
    <label className="desk-field">
      <span>{words(req, `record_${name}`)}</span>
      <input defaultValue={filter[name] ?? ''} name={name} type="date" />
    </label>
  )
}
