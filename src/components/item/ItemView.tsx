import type { RelatedItem } from '@/domain/catalogue/judgeRelated'
import type { PublicItem } from '@/domain/publication/publicItem'

import { ExampleView } from './example/ExampleView'
import { LabView } from './lab/LabView'
import { MethodView } from './method/MethodView'
import { OrganisationView } from './organisation/OrganisationView'
import { RelatedItems } from './RelatedItems'
import { ToolView } from './tool/ToolView'

type Props = Readonly<{
  item: PublicItem
  /** What else one may want to read. */
  related?: readonly RelatedItem[]
}>

/** The page of an item; each kind is laid out by its own view. */
export function ItemView({ item, related = [] }: Props) {
  return (
    <>
      <article className={`item-view wrap k-${item.kind}`}>{viewOf(item)}</article>
      <div className="wrap">
        <RelatedItems related={related} locale={item.locale} />
      </div>
    </>
  )
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
