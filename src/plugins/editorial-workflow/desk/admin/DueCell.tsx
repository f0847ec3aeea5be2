'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

import { useWords } from '../../admin/useWords'
import { writeDay } from '../../translations/dates'
import { daysBetween, writeDistance } from '../writeDistance'
import './desk.css'

/** The day by which a review should be answered, in a list: how far off, and late in words. */
export function DueCell({ cellData }: DefaultCellComponentProps) {
  const words = useWords()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  if (typeof cellData !== 'string') return null

  const zone = config.admin.timezones.defaultTimezone ?? 'UTC'
  const now = new Date()
  const isLate = daysBetween(now, new Date(cellData), zone) < 0
  return (
    <time
      className={isLate ? 'desk-date desk-late' : 'desk-date'}
      dateTime={cellData}
      suppressHydrationWarning
    >
      {isLate && `${words('desk_late')} `}
      {writeDistance(cellData, now, i18n.language, zone)}
      <span className="desk-row__facts">{writeDay(cellData, i18n.language, zone)}</span>
    </time>
  )
}
