import type { SearchField } from '@/domain/catalogue/catalogueItem'

import { fieldBoosts } from '../boosts'

/** How many words each text has when it is as long as usual. */
const usualLengths: Readonly<Record<SearchField, number>> = {
  title: 5,
  names: 5,
  themes: 10,
  keywords: 10,
  places: 3,
  organisations: 5,
  summary: 25,
  text: 300,
}

/**
 * What a term is worth in a text: half of the boost or more when it stands there once, never more than all
 * of it however often, and less in a text that is longer than usual. It depends on that text alone, so
 * that items score the same in whatever order they came.
 */
export function fieldImpact(field: SearchField, times: number, length: number): number {
  const drag = 0.25 * (1 + length / usualLengths[field])
  return (fieldBoosts[field] * times) / (times + drag)
}

const [least, most] = [0.02, 16]
const step = Math.log(most / least) / 254

/** An impact as a byte, from 1: within three in a hundred of what it was, however small. */
export const packImpact = (impact: number): number =>
  1 + Math.round(Math.log(Math.min(most, Math.max(least, impact)) / least) / step)

/** The impact that each byte stands for. */
export const impacts: Float32Array = Float32Array.from({ length: 256 }, (_, byte) =>
  byte === 0 ? 0 : least * Math.exp((byte - 1) * step),
)
