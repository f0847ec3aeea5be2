import type { Projection } from './projection'
import type { ItemRef, PublicOrganisation } from './publicItem'

/** What the public sees of an organisation, with everything it takes part in. */
export function toPublicOrganisation(doc: Projection): PublicOrganisation {
  return {
    ...doc.base,
    kind: 'organisation',
    shortName: doc.text('shortName'),
    formerNames: doc.texts('formerNames'),
    actorType: doc.text('actorType') ?? '',
    orgNumber: doc.text('orgNumber'),
    parent: doc.item('organisations', doc.id('parent')),
    memberOf: doc.items('organisations', 'memberOf'),
    children: doc.pointingItems('organisations', 'parent'),
    members: doc.pointingItems('organisations', 'memberOf'),
    national: doc.isTrue('national'),
    municipality: doc.municipality(),
    serviceArea: doc.ids('serviceArea').flatMap((id) => {
      const place = doc.lookup.municipality(id)
      return place ? { code: place.code, name: place.name, county: place.county } : []
    }),
    point: doc.point(),
    website: doc.text('website'),
    dwellingsBand: doc.text('dwellingsBand'),
    about: doc.richText('about'),
    offers: doc.richText('offers'),
    seeks: doc.richText('seeks'),
    logo: doc.image('logo'),
    isPartner: doc.isTrue('isPartner'),
    takesPartIn: takesPartIn(doc),
    methodsOwned: doc.pointingItems('methods', 'methodOwner'),
    toolsProvided: doc.pointingItems('tools', 'provider'),
  }
}

/** The role that a field stands for, where the row itself names none. */
const roleOfField: Record<string, string> = { funding: 'finansiar', evaluation: 'utvarderare' }

function takesPartIn(doc: Projection): PublicOrganisation['takesPartIn'] {
  const parts = new Map<string, { item: ItemRef; roles: Set<string> }>()
  const pointers = [
    ...doc.pointing('examples', 'actors', 'funding', 'evaluation'),
    ...doc.pointing('labs', 'partners', 'host', 'funding'),
  ]
  for (const { collection, field, id, row } of pointers) {
    const item = doc.lookup.item(collection, id)
    if (!item) continue

    const role = roleOfField[field] ?? (field === 'host' ? 'vard' : doc.read(row).text('role'))
    const part = parts.get(id) ?? { item, roles: new Set<string>() }
    if (role) part.roles.add(role)
    parts.set(id, part)
  }
  return [...parts.values()].map(({ item, roles }) => ({ item, roles: [...roles] }))
}
