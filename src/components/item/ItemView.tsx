import type { PublicItem } from '@/domain/publication/publicItem'

import { ExampleView } from './example/ExampleView'
import { LabView } from './lab/LabView'
import { MethodView } from './method/MethodView'
import { OrganisationView } from './organisation/OrganisationView'
import { ToolView } from './tool/ToolView'

/** The page of an item; each kind is laid out by its own view. */
export function ItemView({ item }: Readonly<{ item: PublicItem }>) {
  return <article className={`item-view wrap k-${item.kind}`}>{viewOf(item)}</article>
}

function viewOf(item: PublicItem) {
  switch (item.kind) {
    case 'example':
      return <ExampleView item={item} />
    case 'method':
      return <MethodView item={item} />
    case 'tool':
      return <ToolView item={item} />
    case 'organisation':
      return <OrganisationView item={item} />
    case 'lab':
      return <LabView item={item} />
  }
}
