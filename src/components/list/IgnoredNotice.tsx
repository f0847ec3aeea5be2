import { Notice } from '@/components/text/Notice'
import { choiceKeys, type Ignored } from '@/domain/catalogue/choiceAddress'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

type Props = Readonly<{ ignored: readonly Ignored[]; locale: Locale }>

/** Says in plain words what in the address could not be followed. */
export function IgnoredNotice({ ignored, locale }: Props) {
  const { list, site } = messagesOf(locale)
  if (ignored.length === 0) return null

  const pageKey = choiceKeys.page[locale]
  const page = ignored.find(({ key }) => key === pageKey)
  const others = ignored.filter(({ key }) => key !== pageKey)

  return (
    <Notice title={list.ignoredTitle}>
      {others.length > 0 ? (
        <p>
          {list.ignored(others.map(({ key, value }) => site.quoted(`${key}=${value}`)).join(', '))}
        </p>
      ) : null}
      {page ? <p>{list.ignoredPage(site.quoted(page.value))}</p> : null}
    </Notice>
  )
}
