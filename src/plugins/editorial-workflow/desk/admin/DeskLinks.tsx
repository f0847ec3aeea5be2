'use client'

import { useConfig } from '@payloadcms/ui'

import { NavLink } from '../../admin/NavLink'
import { useWords } from '../../admin/useWords'
import './desk.css'

/** The desk and the list of all texts, first in the menu of the admin. */
export function DeskLinks() {
  const words = useWords()
  const { admin } = useConfig().config.routes

  return (
    <div className="desk-links">
      <NavLink href={admin} text={words('desk')} />
      <NavLink href={`${admin}/desk`} text={words('desk_all')} />
    </div>
  )
}
