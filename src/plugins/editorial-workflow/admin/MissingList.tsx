'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { MouseEvent } from 'react'

import type { FieldError } from '../refusal'
import { useShowField } from './useShowField'

/** What lacks something, each leading to its field: on this page, or in the form. */
export function MissingList({ missing }: Readonly<{ missing: readonly FieldError[] }>) {
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const show = useShowField()
  const pathname = usePathname()
  const form = `${config.routes.admin}/collections/${collectionSlug}/${id}`
  const isHere = pathname === form
  const source = config.localization ? config.localization.defaultLocale : null

  return (
    <ul className="workflow-missing">
      {missing.map(({ label, message, path }) => (
        <li key={path}>
          <a
            href={`${form}${source ? `?locale=${source}` : ''}#field=${path}`}
            onClick={(event: MouseEvent) => {
              if (isHere && show(path)) event.preventDefault()
            }}
          >
            {label ?? path}
          </a>
          {': '}
          {message}
        </li>
      ))}
    </ul>
  )
}
