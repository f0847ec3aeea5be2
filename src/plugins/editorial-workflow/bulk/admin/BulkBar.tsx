'use client'

import { useState } from 'react'

import { useWords } from '../../admin/useWords'
import type { Choice } from '../../desk/admin/DeskFilters'
import type { DeskRow } from '../../desk/toRows'
import type { BulkMove } from '../bulkMoves'
import { BulkDialog } from './BulkDialog'
import './bulk.css'

type Props = Readonly<{
  chosen: readonly DeskRow[]
  moves: readonly BulkMove[]
  people: readonly Choice[]
  onChoose: (keys: readonly string[]) => void
}>

/** What can be done with the chosen texts. It stands above the list and follows the reader down. */
export function BulkBar({ chosen, moves, onChoose, people }: Props) {
  const words = useWords()
  const [open, setOpen] = useState<{ move: BulkMove; rows: readonly DeskRow[] } | null>(null)

  const { length } = chosen
  return (
    <>
      <section aria-label={words('bulk_bar')} className="bulk-bar">
        <p aria-live="polite">
          {length === 0 && words('bulk_chooseFirst')}
          {length === 1 && words('bulk_chosenOne')}
          {length > 1 && words('bulk_chosenMany', { count: length })}
        </p>
        {length > 0 && (
          <div className="bulk-bar__buttons">
            {moves.map((move) => (
              <button
                className="desk-button"
                key={move}
                onClick={() => setOpen({ move, rows: chosen })}
                type="button"
              >
                {words(`bulk_${move}`)}
              </button>
            ))}
            <button
              className="desk-button desk-button--quiet"
              onClick={() => onChoose([])}
              type="button"
            >
              {words('bulk_chooseNone')}
            </button>
          </div>
        )}
      </section>
      {open && (
        <BulkDialog
          {...open}
          onClose={(failed) => {
            setOpen(null)
            if (failed) onChoose(failed)
          }}
          people={people}
        />
      )}
    </>
  )
}
