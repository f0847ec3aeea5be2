import { type Kind, rowOfKind } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'

import { Mark } from './Mark'

/** The word for a kind, with its mark and colour. */
export function KindLabel({ kind, locale }: Readonly<{ kind: Kind; locale: Locale }>) {
  return (
    <span className={`kind-label k-${kind}`}>
      <Mark kind={kind} />
      {rowOfKind(kind).one[locale]}
    </span>
  )
}
