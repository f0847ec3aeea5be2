'use client'

import { longest } from '@/domain/submission/contribution'

import { Fault } from './Field'
import { useForm, useTyped } from './FormContext'
import { explainProblem, idOf } from './fieldNames'
import { fill } from './fill'
import { Thumb } from './Thumb'
import type { ShownFile } from './useUploads'

type Props = Readonly<{ file: ShownFile; onRemove: () => void }>

/** A file that goes along: what it shows, who made it, and that it may be shared. */
export function FileItem({ file, onRemove }: Props) {
  const { hasScripts, kind, problemOf, words } = useForm()
  const { id, mimeType, name, notes = [] } = file
  const rights = `files.${id}.rights`
  const problem = problemOf(rights)
  const isPicture = mimeType.startsWith('image/')
  const isTicked = useTyped(rights).length > 0

  return (
    <li className={problem ? 'file-item field-wrong' : 'file-item'}>
      <input type="hidden" name="file" value={id} />
      <input type="hidden" name={`files.${id}.name`} value={name} />
      <Thumb file={file.original ?? null} word={isPicture ? mimeType.slice(6) : 'PDF'} />
      <div className="file-item-words">
        <p className="file-item-name">{name}</p>
        {notes.map((note) => (
          <p className="field-help" key={note}>
            {note}
          </p>
        ))}
        <FileText
          field={`files.${id}.alt`}
          label={isPicture ? words.files.alt : words.files.altPdf}
          help={isPicture ? words.files.altHelp : ''}
          max={longest.alt}
        />
        <FileText field={`files.${id}.credit`} label={words.files.credit} max={longest.name} />
        <div className="field field-tick">
          <Fault
            id={idOf(rights)}
            text={problem && explainProblem({ ...problem, name }, kind, words)}
          />
          <input
            key={String(isTicked)}
            type="checkbox"
            id={idOf(rights)}
            name={rights}
            required
            defaultChecked={isTicked}
            aria-describedby={problem ? `${idOf(rights)}-fel` : undefined}
            aria-invalid={problem ? true : undefined}
          />
          <label htmlFor={idOf(rights)}>{words.files.rights}</label>
        </div>
        <button
          className="button quiet file-item-remove"
          type={hasScripts ? 'button' : 'submit'}
          name="remove"
          value={id}
          aria-label={fill(words.files.removeNamed, { name })}
          onClick={hasScripts ? onRemove : undefined}
        >
          {words.files.remove}
        </button>
      </div>
    </li>
  )
}

type TextProps = Readonly<{ field: string; label: string; help?: string; max: number }>

function FileText({ field, help = '', label, max }: TextProps) {
  const { words } = useForm()
  const [before = ''] = useTyped(field)
  const id = idOf(field)

  return (
    <div className="field">
      <label htmlFor={id}>
        {label} <span className="field-optional">({words.optional})</span>
      </label>
      {help ? (
        <p className="field-help" id={`${id}-hjalp`}>
          {help}
        </p>
      ) : null}
      <input
        id={id}
        name={field}
        type="text"
        defaultValue={before}
        maxLength={max}
        aria-describedby={help ? `${id}-hjalp` : undefined}
      />
    </div>
  )
}
