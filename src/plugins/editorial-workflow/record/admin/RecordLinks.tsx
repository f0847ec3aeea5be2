'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

import { useWords } from '../../admin/useWords'
import './record.css'

/** Links to the record and the report; the one that is open is marked. */
export function RecordLinks({ hasReport }: Readonly<{ hasReport: boolean }>) {
  const words = useWords()
  const path = usePathname()
  const { config } = useConfig()
  const links = [
    { href: `${config.routes.admin}/record`, text: words('record') },
    ...(hasReport ? [{ href: `${config.routes.admin}/report`, text: words('report') }] : []),
  ]

  return (
    <div className="record-links">
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
