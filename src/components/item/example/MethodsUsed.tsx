import { ItemSection } from '@/components/item/ItemSection'
import { UseRows } from '@/components/rows/UseRows'
import type { PublicExample } from '@/domain/publication/publicItem'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

type Props = Readonly<{ item: PublicExample; lang: Locale | undefined }>

/** The methods, each with how it was used just here. */
export function MethodsUsed({ item, lang }: Props) {
  const words = messagesOf(item.locale).example
  if (item.methodsUsed.length === 0) return null

  return (
    <ItemSection title={words.methods} id="metoder">
      <UseRows
        uses={item.methodsUsed.map(({ method, adaptation, outcome }) => ({
          item: method,
          facts: null,
          lang,
          texts: [
            { label: words.adaptation, text: adaptation },
            { label: words.outcome, text: outcome },
          ],
        }))}
        locale={item.locale}
      />
    </ItemSection>
  )
}
