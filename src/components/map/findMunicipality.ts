import { counties } from '@/domain/vocabulary/counties'
import type { Bilingual } from '@/domain/vocabulary/locales'
import { municipalities } from '@/domain/vocabulary/municipalities'

import { marks } from './sweden'

/** A municipality with its county, and where on the map its mark belongs. */
export type MunicipalityOnMap = Readonly<{
  code: string
  name: string
  county: Bilingual
  x: number
  y: number
}>

const markOf = new Map(marks.map(([code, x, y]) => [code, { x, y }]))
const nameOf = new Map(municipalities.map(({ code, sv }) => [code, sv]))

/** Finds a municipality by its code, with the place on the map where its mark belongs. */
export function findMunicipality(code: string): MunicipalityOnMap | null {
  const [name, mark] = [nameOf.get(code), markOf.get(code)]
  const county = counties.find((each) => each.code === code.slice(0, 2))
  return name && mark && county ? { code, name, county, ...mark } : null
}
