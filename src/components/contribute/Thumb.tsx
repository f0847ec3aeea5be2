'use client'

import { useEffect, useRef, useState } from 'react'

/** How wide a preview is drawn, in pixels. */
const width = 192

/** A small picture of a file, drawn from what was chosen; for others the word for what it is. */
export function Thumb({ file, word }: Readonly<{ file: File | null; word: string }>) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [isDrawn, setIsDrawn] = useState(false)

  useEffect(() => {
    if (!file?.type.startsWith('image/')) return
    let isGone = false
    createImageBitmap(file, { resizeQuality: 'medium', resizeWidth: width }).then(
      (picture) => {
        const element = canvas.current
        if (!element || isGone) return
        element.width = picture.width
        element.height = picture.height
        element.getContext('2d')?.drawImage(picture, 0, 0)
        setIsDrawn(true)
      },
      () => {}, // a picture that this browser cannot draw is shown by its word
    )
    return () => {
      isGone = true
    }
  }, [file])

  return (
    <div className="thumb" aria-hidden="true">
      <canvas ref={canvas} hidden={!isDrawn} />
      {isDrawn ? null : <span>{word}</span>}
    </div>
  )
}
