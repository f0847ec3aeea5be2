import type { PayloadRequest } from 'payload'

import { type Stored, storedFields } from '@/domain/publication/storedFields'
import type { Contribution } from '@/domain/submission/contribution'
import type { Named } from '@/domain/submission/fold'
import type { KnownToBank } from '@/domain/submission/toDraft'
import { locales } from '@/domain/vocabulary/locales'

/** Finds what the bank knows of the names in a contribution; what is not named is not looked for. */
export async function findKnown(
  req: PayloadRequest,
  contribution: Contribution,
): Promise<KnownToBank> {
  const codes = 'themes' in contribution ? contribution.themes : []
  const namesMethods = 'methods' in contribution && contribution.methods.length > 0
  const namesOrganisation = 'organisation' in contribution && contribution.organisation !== ''
  return {
    methods: namesMethods ? await listNamed(req, 'methods', ['title', 'altNames']) : [],
    organisations: namesOrganisation
      ? await listNamed(req, 'organisations', ['title', 'altNames', 'shortName', 'formerNames'])
      : [],
    themes: codes.length > 0 ? await listThemes(req, codes) : [],
  }
}

type Row = Stored & { id: unknown }

/** Everything of a kind that is not in the bin, by all its names in both languages. */
async function listNamed(
  req: PayloadRequest,
  collection: 'methods' | 'organisations',
  fields: readonly string[],
): Promise<Named[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection,
    limit: 0,
    locale: 'all',
    pagination: false,
    req,
    select: Object.fromEntries(fields.map((name) => [name, true])),
    where: { deletedAt: { exists: false } },
  })
  return docs.map((doc) => ({
    id: String(doc.id),
    names: locales.flatMap((locale) => {
      const { text, texts } = storedFields(doc, locale)
      return fields.flatMap((name) => [...texts(name), ...[text(name)].flatMap((one) => one ?? [])])
    }),
  }))
}

async function listThemes(req: PayloadRequest, codes: readonly string[]) {
  const { docs } = await req.payload.db.find<Row>({
    collection: 'themes',
    limit: 0,
    pagination: false,
    req,
    select: { code: true },
    sort: 'code',
    where: { and: [{ code: { in: [...codes] } }, { deletedAt: { exists: false } }] },
  })
  return docs.map(({ code, id }) => ({ code: String(code), id: String(id) }))
}
