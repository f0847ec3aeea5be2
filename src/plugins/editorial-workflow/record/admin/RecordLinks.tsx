'use client'

import { useConfig } from '@payloadcms/ui'

import { NavLink } from '../../admin/NavLink'
import { useWords } from '../../admin/useWords'
import './record.css'

/** Links to the record and the report. */
export function RecordLinks({ hasReport }: Readonly<{ hasReport: boolean }>) {
  const words = useWords()
  const { admin } = useConfig().config.routes

  return (
    <div className="record-links">
      <NavLink href={`${admin}/record`} text={words('record')} />
      {hasReport && <NavLink href={`${admin}/report`} text={words('report')} />}
    </div>
  )
}
