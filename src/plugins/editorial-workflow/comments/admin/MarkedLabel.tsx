'use client'

import { getTranslation } from '@payloadcms/translations'
import { FieldLabel, useTranslation } from '@payloadcms/ui'
import type { ClientField, StaticLabel } from 'payload'
import { useRef } from 'react'

import { useTextNamed } from '../../admin/useTextNamed'
import { CommentMark } from './CommentMark'

type Props = Readonly<{
  field: ClientField & { label?: false | StaticLabel; localized?: boolean; required?: boolean }
  /** Where the field is in the form; the head of a column in a list has none. */
  path?: string
}>

/** The label that Payload would draw, and beside it the mark of comments. In a list, the label alone. */
export function MarkedLabel({ field, path }: Props) {
  const { i18n } = useTranslation()
  const { label, localized, required } = field
  const place = useRef<HTMLSpanElement>(null)
  useTextNamed(place, label && field.type === 'richText' ? getTranslation(label, i18n) : null)
  if (path === undefined) return label ? getTranslation(label, i18n) : null

  const mark = <CommentMark field={field as { name: string }} path={path} /> // only fields with a name are marked

  // each as its kind of field draws it
  if (field.type === 'group') {
    return (
      <div className="comment-label">
        {label && (
          <h3 className="group-field__title">
            <FieldLabel as="span" label={label} path={path} />
          </h3>
        )}
        {mark}
      </div>
    )
  }
  const isHeading = field.type === 'array' || field.type === 'blocks'
  return (
    <span className="comment-label" ref={place}>
      <FieldLabel
        {...(isHeading && { as: 'span' as const })}
        label={label || undefined}
        localized={localized}
        path={path}
        required={required}
      />
      {mark}
    </span>
  )
}
