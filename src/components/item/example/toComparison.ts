import type { Outcome } from '@/domain/publication/publicItem'

/** Two figures that can be drawn beside each other, and the share of the scale that each takes. */
export type Comparison = Readonly<{ beforeShare: number; afterShare: number }>

type Figure = Readonly<{ value: number; isPercent: boolean }>

/**
 * Reads the figures of an outcome when both can be drawn on one scale; otherwise null. Shares of a
 * hundred are drawn on a scale of a hundred, so that a small change is not made to look large.
 */
export function toComparison({ baseline, result, unit }: Outcome): Comparison | null {
  const before = parseFigure(baseline)
  const after = parseFigure(result)
  if (!before || !after || before.isPercent !== after.isPercent) return null

  const highest = Math.max(before.value, after.value)
  const isShare = (before.isPercent || /^(%|procent|per ?cent)/i.test(unit ?? '')) && highest <= 100
  const scale = isShare ? 100 : highest
  if (scale === 0) return null

  return { beforeShare: share(before.value, scale), afterShare: share(after.value, scale) }
}

/** Figures as Swedes and Britons write them: "1 000", "3,5", "2,700", "86 %". */
function parseFigure(text: string | null): Figure | null {
  const match = /^(?<number>\d[\d\s\u00a0\u202f.,]*?)\s*(?<percent>%|procent)?$/.exec(
    text?.trim() ?? '',
  )
  const written = match?.groups?.number?.replace(/[\s\u00a0\u202f]/g, '')
  if (!written) return null

  const isGrouped = /^\d{1,3}([.,]\d{3})+$/.test(written)
  const value = Number(isGrouped ? written.replace(/[.,]/g, '') : written.replace(',', '.'))
  return Number.isFinite(value) ? { value, isPercent: Boolean(match?.groups?.percent) } : null
}

const share = (value: number, scale: number): number => Math.round((value / scale) * 1000) / 10
