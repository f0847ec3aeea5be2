'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

import { useWords } from '../../admin/useWords'

/** The work list of translations, in the menu of the admin. */
export function TranslationsLink() {
  const words = useWords()
  const { config } = useConfig()
  const href = `${config.routes.admin}/translations`
  const isHere = usePathname() === href

  return (
    <Link
      aria-current={isHere ? 'page' : undefined}
      className="nav__link"
      href={href}
      prefetch={false}
    >
      {isHere && <span className="nav__link-indicator" />}
      <span className="nav__link-label">{words('translations')}</span>
    </Link>
  )
}
