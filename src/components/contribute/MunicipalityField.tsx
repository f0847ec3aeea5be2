'use client'

import { Combobox } from './Combobox'
import { Field } from './Field'
import { useForm, useTyped } from './FormContext'
import { fill } from './fill'

/** Where it was done. The browser's own list serves without scripts; the names are matched by the service. */
export function MunicipalityField({ isRequired = false }: Readonly<{ isRequired?: boolean }>) {
  const { hasScripts, municipalities, problemOf, state, words } = useForm()
  const [before = ''] = useTyped('municipality')
  const near = problemOf('municipality') ? state.near : []

  return (
    <Field
      name="municipality"
      isRequired={isRequired}
      extra={
        near.length > 0 ? (
          <p className="field-near">{fill(words.near, { names: near.join(', ') })}</p>
        ) : null
      }
    >
      {(attributes) =>
        hasScripts ? (
          <Combobox
            attributes={attributes}
            before={before}
            label={words.fields.municipality.label}
            load={async () => municipalities}
          />
        ) : (
          <>
            <input {...attributes} type="text" list="kommuner" defaultValue={before} />
            <datalist id="kommuner">
              {municipalities.map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          </>
        )
      }
    </Field>
  )
}
