'use client'

import { Combobox } from './Combobox'
import { Field } from './Field'
import { useForm, useTyped } from './FormContext'
import { loadSuggestions } from './loadSuggestions'

/** Who did it: one of those in the bank, or any other. */
export function OrganisationField() {
  const { hasScripts, locale, words } = useForm()
  const [before = ''] = useTyped('organisation')

  return (
    <Field name="organisation">
      {(attributes) =>
        hasScripts ? (
          <Combobox
            attributes={attributes}
            before={before}
            label={words.fields.organisation.label}
            load={() => loadSuggestions('organisations', locale)}
          />
        ) : (
          <input {...attributes} type="text" autoComplete="organization" defaultValue={before} />
        )
      }
    </Field>
  )
}
