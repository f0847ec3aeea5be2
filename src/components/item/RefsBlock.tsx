import { RefList } from '@/components/rows/RefList'
import type { ItemRef } from '@/domain/publication/publicItem'
import type { Locale } from '@/domain/vocabulary/locales'

import { AsideBlock } from './AsideBlock'

type Props = Readonly<{
  title: string
  refs: readonly ItemRef[]
  locale: Locale
  showsKind?: boolean
}>

/** Links to other items beside the text; without links there is no block. */
export function RefsBlock({ title, refs, locale, showsKind = false }: Props) {
  if (refs.length === 0) return null

  return (
    <AsideBlock title={title}>
      <RefList refs={refs} locale={locale} showsKind={showsKind} />
    </AsideBlock>
  )
}
