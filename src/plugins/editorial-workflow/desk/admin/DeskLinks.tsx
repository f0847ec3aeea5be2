'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

import { useWords } from '../../admin/useWords'
import './desk.css'

/** The desk and the list of all texts, first in the menu of the admin. */
export function DeskLinks() {
  const words = useWords()
  const { config } = useConfig()
  const path = usePathname()
  const { admin } = config.routes
  const links = [
    { href: admin, text: words('desk') },
    { href: `${admin}/desk`, text: words('desk_all') },
  ]

  return (
    <div className="desk-links">
      {links.map(({ href, text }) => (
        <Link
          aria-current={path === href ? 'page' : undefined}
          className="nav__link"
          href={href}
          key={href}
          prefetch={false}
        >
          {path === href && <span className="nav__link-indicator" />}
          <span className="nav__link-label">{text}</span>
        </Link>
      ))}
    </div>
  )
}
