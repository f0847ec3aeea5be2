import { toOtherLanguage } from '@/app/(site)/toOtherLanguage'
import { SiteFrame } from '@/components/frame/SiteFrame'
import { NotFoundView } from '@/components/states/NotFoundView'
import { startPath } from '@/domain/publication/addresses'
import type { Locale } from '@/domain/vocabulary/locales'

/** The page for an address that leads nowhere. It asks no questions: it must work whatever is wrong. */
export function NowhereToBeFound({ locale }: Readonly<{ locale: Locale }>) {
  return (
    <SiteFrame
      locale={locale}
      other={toOtherLanguage({
        locale,
        availableLocales: [],
        pathIn: startPath,
        nearIn: startPath,
      })}
      hasOwnSearch
    >
      <NotFoundView locale={locale} />
    </SiteFrame>
  )
}
