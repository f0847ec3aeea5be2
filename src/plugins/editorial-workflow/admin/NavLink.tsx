'use client'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

/** A line in the menu of the admin, marked when its page is open. */
export function NavLink({ href, text }: Readonly<{ href: string; text: string }>) {
  const isHere = usePathname() === href

  return (
    <Link
      aria-current={isHere ? 'page' : undefined}
      className="nav__link"
      href={href}
      prefetch={false}
    >
      {isHere && <span className="nav__link-indicator" />}
      <span className="nav__link-label">{text}</span>
    </Link>
  )
}
