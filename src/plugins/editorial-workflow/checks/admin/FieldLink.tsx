'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

import { useShowField } from '../../admin/useShowField'

type Props = Readonly<{ path: string; locale: string | null; children: ReactNode }>

/** Leads to a field in one language: on this page, or in the form. */
export function FieldLink({ children, locale, path }: Props) {
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const show = useShowField()
  const pathname = usePathname()
  const form = `${config.routes.admin}/collections/${collectionSlug}/${id}`
  const wanted = locale ?? (config.localization ? config.localization.defaultLocale : null)

  return (
    <a
      href={`${form}${wanted ? `?locale=${wanted}` : ''}#field=${path}`}
      onClick={(event) => {
        if (pathname === form && show(path, wanted)) event.preventDefault()
      }}
    >
      {children}
    </a>
  )
}
