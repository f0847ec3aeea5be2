'use client'

import { unpackOptions } from './packedOptions'

/** A question with its answers, in the words that it shows. */
export type FacetQuestion = Readonly<{
  name: string
  /** The key of its answers in an address. */
  field: string
  title: string
  note?: string | undefined
  /** How many of the answers are chosen. */
  chosen: number
  isOpen: boolean
  /** The answers that are shown, as `packOptions` writes them. */
  options: string
  /** The answers that are folded, and what unfolds them. */
  folded?: Readonly<{ label: string; options: string; isOpen: boolean }> | undefined
  /** What asks for one more by its name, where there are more than can be shown. */
  other?: string | undefined
}>

/**
 * What a list can be narrowed by. Made in the browser too, so that a page with some hundred answers
 * brings them once as markup and once as bare words, not twice as markup.
 */
export function FacetQuestions({ questions }: Readonly<{ questions: readonly FacetQuestion[] }>) {
  return questions.map((question) => <Question key={question.name} question={question} />)
}

function Question({ question }: Readonly<{ question: FacetQuestion }>) {
  const { chosen, field, folded, isOpen, note, options, other, title } = question

  return (
    <details className="facet" open={isOpen}>
      <summary>
        {title}
        {chosen > 0 ? ` (${chosen})` : null}
      </summary>
      <fieldset>
        <legend className="hidden-visually">{title}</legend>
        {note ? <p className="facet-note">{note}</p> : null}
        <Options field={field} options={options} />
        {folded ? (
          <details open={folded.isOpen}>
            <summary>{folded.label}</summary>
            <Options field={field} options={folded.options} />
          </details>
        ) : null}
        {other ? (
          <label className="facet-other">
            {other}
            <input name={field} autoComplete="off" maxLength={100} />
          </label>
        ) : null}
      </fieldset>
    </details>
  )
}

function Options({ field, options }: Readonly<{ field: string; options: string }>) {
  return unpackOptions(options).map(([word, label, count, isChosen]) => (
    <label key={word}>
      <input type="checkbox" name={field} value={word} defaultChecked={isChosen === 1} />
      <span>{label}</span> <small>{count}</small>
    </label>
  ))
}
