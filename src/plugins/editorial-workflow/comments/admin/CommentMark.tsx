'use client'

import { getTranslation } from '@payloadcms/translations'
import { useEditDepth, useFormFields, useTranslation } from '@payloadcms/ui'

import { useWords } from '../../admin/useWords'
import { toLastingPath } from '../fieldPath'
import { CommentIcon } from './CommentIcon'
import { draftKey, openPanel, useIsUnsent, useOpened, useThreadsAt } from './commentStore'
import { panelId } from './FieldPanel'
import { usePlace } from './useComments'
import './comments.css'

type Props = Readonly<{ field: { name: string; label?: unknown }; path: string }>

/** Opens what is said about a field: always there for the keyboard, seen where something is said. */
export function CommentMark({ field, path }: Props) {
  const place = usePlace()
  const isOnPage = useEditDepth() <= 1
  const fieldPath = useFormFields(([fields]) =>
    toLastingPath(path, (row) => idIn(fields?.[`${row}.id`]?.value)),
  )
  return place && isOnPage && fieldPath ? (
    <Mark field={field} fieldPath={fieldPath} place={place} />
  ) : null
}

const idIn = (value: unknown) => (typeof value === 'string' ? value : null)

type MarkProps = Readonly<{ field: Props['field']; fieldPath: string; place: string }>

function Mark({ field, fieldPath, place }: MarkProps) {
  const threads = useThreadsAt(place, fieldPath)
  const own = [
    draftKey.atField(place, fieldPath),
    ...threads.map(({ id }) => draftKey.answer(place, id)),
  ]
  const isUnsent = useIsUnsent((key) => own.includes(key))
  const opened = useOpened()
  const words = useWords()
  const { i18n } = useTranslation()

  const label = getTranslation((field.label || field.name) as string, i18n)
  const open = threads.filter(({ resolvedAt }) => !resolvedAt)
  const blocking = open.filter(({ isBlocking }) => isBlocking).length
  const isOpen = opened?.place === place && opened.fieldPath === fieldPath
  const name =
    open.length === 0
      ? words('comment_at', { label })
      : words(blocking ? 'comment_countBlocking' : 'comment_count', {
          blocking,
          count: open.length,
          label,
        })

  return (
    <button
      aria-controls={isOpen ? panelId : undefined}
      aria-expanded={isOpen}
      aria-haspopup="dialog"
      aria-label={isUnsent ? `${name} ${words('comment_unsent')}` : name}
      className="comment-mark"
      data-blocking={blocking > 0 || undefined}
      data-field={fieldPath}
      data-quiet={(open.length === 0 && !isUnsent && !isOpen) || undefined}
      onClick={(event) =>
        openPanel(isOpen ? null : { fieldPath, label, opener: event.currentTarget, place })
      }
      title={name}
      type="button"
    >
      <CommentIcon isBlocking={blocking > 0} />
      {open.length > 0 && <span>{open.length}</span>}
      {isUnsent && <span className="comment-mark__unsent">{words('comment_unsentShort')}</span>}
    </button>
  )
}
