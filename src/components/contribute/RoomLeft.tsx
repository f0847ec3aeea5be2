'use client'

import { useEffect, useState } from 'react'

import { useForm } from './FormContext'
import { fill } from './fill'

/** How long to wait for a pause in the typing before anything is read aloud, in milliseconds. */
const pause = 1000

/** How much room is left for an answer, once little is: seen at once, read aloud at the next pause. */
export function RoomLeft({ length, max }: Readonly<{ length: number; max: number }>) {
  const { words } = useForm()
  const [spoken, setSpoken] = useState('')
  const left = max - length
  const isNear = left <= Math.max(20, max * 0.1)
  const text = isNear ? fill(left < 0 ? words.tooMany : words.left, { n: Math.abs(left) }) : ''

  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text), pause)
    return () => clearTimeout(timer)
  }, [text])

  return (
    <>
      <p className={left < 0 ? 'field-room field-room-over' : 'field-room'} aria-hidden="true">
        {text}
      </p>
      <p className="hidden-visually" role="status">
        {spoken}
      </p>
    </>
  )
}
