'use client'

import { useConfig, useListQuery, useSelection } from '@payloadcms/ui'

import { useWords } from '../../admin/useWords'
import { mostChosen, toDeskQuery } from '../../desk/parseDeskFilter'
import '../../desk/admin/desk.css'

/** Takes what is chosen in a list of one kind to the desk, where many are dealt with together. */
export function ChosenInList({ collectionSlug }: Readonly<{ collectionSlug?: string }>) {
  const words = useWords()
  const { config } = useConfig()
  const { selectedIDs } = useSelection()
  const { collectionSlug: listed } = useListQuery()
  const collection = collectionSlug ?? listed
  if (selectedIDs.length === 0 || !collection) return null

  const only = selectedIDs.slice(0, mostChosen).map((id) => `${collection}:${id}`)
  return (
    <p className="desk-handle">
      <a className="desk-button" href={`${config.routes.admin}/desk${toDeskQuery({ only })}`}>
        {words('desk_handle', { count: only.length })}
      </a>
    </p>
  )
}
