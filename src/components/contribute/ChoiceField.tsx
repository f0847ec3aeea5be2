'use client'

import type { Vocabulary } from '@/domain/vocabulary/term'

import { Field } from './Field'
import { useForm, useTyped } from './FormContext'

type Props = Readonly<{ name: string; vocabulary: Vocabulary; isRequired?: boolean }>

/** A question with one answer out of a few. */
export function ChoiceField({ isRequired = false, name, vocabulary }: Props) {
  const { locale, words } = useForm()
  const [before = ''] = useTyped(name)

  return (
    <Field name={name} isRequired={isRequired}>
      {(attributes) => (
        <select key={before} {...attributes} defaultValue={before}>
          <option value="">{isRequired ? words.choose : words.noChoice}</option>
          {vocabulary.map((term) => (
            <option key={term.code} value={term.code}>
              {term[locale === 'en' ? 'en' : 'sv']}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
