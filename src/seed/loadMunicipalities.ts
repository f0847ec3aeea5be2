import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BasePayload } from 'payload'

const file = path.join(
  path.dirname(fileURLToPath(import.meta.url)),
  'data/sweden-municipalities.csv',
)

/** Loads the 290 municipalities from open data and notes their ids by code. */
export async function loadMunicipalities(
  payload: BasePayload,
  ids: Map<string, string>,
): Promise<void> {
  for (const row of readRows()) {
    const known = await payload.find({
      collection: 'municipalities',
      depth: 0,
      limit: 1,
      pagination: false,
      where: { code: { equals: row.code } },
    })
    const id = known.docs[0]?.id ?? (await create(payload, row))
    ids.set(`municipalities/${row.code}`, String(id))
  }
}

type Row = Readonly<{
  code: string
  name: string
  countyCode: string
  countyName: string
  lat: number
  lon: number
}>

/** The point of a municipality is its label point: always inside its borders. */
function readRows(): Row[] {
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => {
    const [code = '', name = '', countyCode = '', countyName = '', , , lat, lon] = line
      .trim()
      .split(',')
    return { code, name, countyCode, countyName, lat: Number(lat), lon: Number(lon) }
  })
}

async function create(payload: BasePayload, data: Row): Promise<string> {
  const created = await payload.create({ collection: 'municipalities', data, depth: 0 })
  return String(created.id)
}
