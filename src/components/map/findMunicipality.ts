import { counties, municipalities } from './sweden'

export type MunicipalityOnMap = Readonly<{
  code: string
  name: string
  county: Readonly<{ sv: string; en: string }>
  x: number
  y: number
}>

const byCode = new Map(municipalities.map((row) => [row[0], row]))

/** All 290 municipalities, by code and name. */
export const allMunicipalities = municipalities.map(([code, name]) => ({ code, name }))

/** Finds a municipality by its code, with the place on the map where its mark belongs. */
export function findMunicipality(code: string): MunicipalityOnMap | null {
  const row = byCode.get(code)
  const county = counties.find((each) => each.code === code.slice(0, 2))
  if (!row || !county) return null

  const [, name, x, y] = row
  return { code, name, county: { sv: county.name, en: county.nameEn }, x, y }
}
