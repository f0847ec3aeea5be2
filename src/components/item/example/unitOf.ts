import type { Outcome } from '@/domain/publication/publicItem'

/** The unit, unless the name of the measure already says it. */
export function unitOf({ indicator, unit }: Outcome): string | null {
  return unit && !indicator.toLowerCase().includes(unit.toLowerCase()) ? unit : null
}
