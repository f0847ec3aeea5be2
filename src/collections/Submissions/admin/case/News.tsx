'use client'

import { useEffect } from 'react'

import { announce, useNews } from './news'
import { useWarning } from './typed'

/** What was done a moment ago, in a line that is always there and says nothing most of the time. */
export function News() {
  const said = useNews()
  useWarning()
  // what was said of another case is no news here
  useEffect(() => () => announce(''), [])

  return (
    <p className={said ? 'case-news' : 'case-hidden'} role="status">
      {said}
    </p>
  )
}
