'use client'

import { useConfig } from '@payloadcms/ui'

import { NavLink } from '../../admin/NavLink'
import { useWords } from '../../admin/useWords'

/** The work list of translations, in the menu of the admin. */
export function TranslationsLink() {
  const words = useWords()
  const { admin } = useConfig().config.routes

  return <NavLink href={`${admin}/translations`} text={words('translations')} />
}
