import { hasText, RichText } from '@/components/text/RichText'
import type { RichText as RichTextValue } from '@/domain/publication/publicItem'
import type { Locale } from '@/domain/vocabulary/locales'

import { ItemSection } from './ItemSection'

type Props = Readonly<{
  title: string
  id: string
  value: RichTextValue | null
  lang: Locale | undefined
}>

/** A part that is one text; without a text there is no part. */
export function TextSection({ title, id, value, lang }: Props) {
  if (!hasText(value)) return null

  return (
    <ItemSection title={title} id={id}>
      <RichText value={value} lang={lang} />
    </ItemSection>
  )
}
