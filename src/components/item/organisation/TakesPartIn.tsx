import { toLabels } from '@/components/facts/toLabel'
import { UseRows } from '@/components/rows/UseRows'
import type { PublicOrganisation } from '@/domain/publication/publicItem'
import { actorRoles } from '@/domain/vocabulary/actors'
import { messagesOf } from '@/i18n/messagesOf'

/** Everything the organisation takes part in, each with the role it has there. */
export function TakesPartIn({ item }: Readonly<{ item: PublicOrganisation }>) {
  const { locale, takesPartIn } = item
  if (takesPartIn.length === 0) return <p>{messagesOf(locale).organisation.takesPartInEmpty}</p>

  return (
    <UseRows
      uses={takesPartIn.map(({ item: other, roles }) => ({
        item: other,
        facts: toLabels(actorRoles, roles, locale),
        texts: [],
      }))}
      locale={locale}
    />
  )
}
