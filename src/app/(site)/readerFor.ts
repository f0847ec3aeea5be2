import { cache } from 'react'

import { currentReader } from '@/session/currentReader'

/** Whoever is reading, asked for once for each page: its head and its body share the answer. */
export const readerFor = cache(currentReader)
