'use client'

import { useEffect, useId, useRef } from 'react'

import type { OpenMove } from '../../service/listMoves'

type Props = Readonly<{
  moves: readonly OpenMove[]
  isBusy: boolean
  onChoose: (move: OpenMove) => void
}>

/** The moves that are made now and then, each with what it does. */
export function MoveMenu({ isBusy, moves, onChoose }: Props) {
  const id = useId()
  const list = useRef<HTMLUListElement>(null)

  useEffect(() => {
    list.current?.querySelector('button')?.focus()
  }, [])

  return (
    <ul className="workflow-menu" ref={list}>
      {moves.map((move) => (
        <li key={move.name}>
          <button
            aria-describedby={`${id}-${move.name}`}
            aria-label={move.label}
            disabled={isBusy}
            id={`move-${move.name}`}
            onClick={() => onChoose(move)}
            type="button"
          >
            <strong>{move.label}</strong>
            <span id={`${id}-${move.name}`}>{move.help}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
