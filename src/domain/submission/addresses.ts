import type { Kind } from '@/domain/vocabulary/kinds'
import type { Bilingual, Locale } from '@/domain/vocabulary/locales'

import type { SubmissionKind } from './kinds'

/** The first part of every address about contributions. */
export const contributeSegment: Bilingual = { sv: 'bidra', en: 'contribute' }

/** The pages below it, by the folder that answers them. */
export const contributePages = {
  experience: { sv: 'erfarenhet', en: 'experience' },
  correction: { sv: 'ratta', en: 'correction' },
  thanks: { sv: 'tack', en: 'thanks' },
  case: { sv: 'arende', en: 'case' },
  lost: { sv: 'tappad-lank', en: 'lost-link' },
} as const satisfies Record<string, Bilingual>

/** A page around contributions. */
export type ContributePage = keyof typeof contributePages

/** `/bidra`, `/en/contribute`, or a page below it. */
export function contributePath(locale: Locale, page?: ContributePage): string {
  const base = `${locale === 'sv' ? '' : `/${locale}`}/${contributeSegment[locale]}`
  return page ? `${base}/${contributePages[page][locale]}` : base
}

/** The link in a letter: whoever follows it holds the case. The token leaves the address at once. */
export const casePath = (locale: Locale, token: string): string =>
  `${contributePath(locale, 'case')}/${token}`

/** The last part of the address where a sender gets their data as a file. */
export const caseDataSegment: Bilingual = { sv: 'uppgifter', en: 'data' }

/** Where a sender who has opened a case gets everything that is kept of it. */
export const caseDataPath = (locale: Locale): string =>
  `${contributePath(locale, 'case')}/${caseDataSegment[locale]}`

/** The parameters of the page of a case: what was just done, and which form is shown. */
export const caseParameters = {
  done: { sv: 'klart', en: 'done' },
  form: { sv: 'visa', en: 'show' },
}

/** The page of a case after something was done there. */
export const caseDonePath = (locale: Locale, done: string): string =>
  `${contributePath(locale, 'case')}?${caseParameters.done[locale]}=${done}`

/** The page of a case with all the answers, to be corrected. */
export const caseCorrectPath = (locale: Locale): string =>
  `${contributePath(locale, 'case')}?${caseParameters.form[locale]}=${contributePages.correction[locale]}`

/** The form of a kind. An experience is told of a method, a correction of a page. */
export function formPath(
  locale: Locale,
  kind: SubmissionKind,
  about?: Readonly<{ kind: Kind; slug: string }>,
): string {
  if (kind === 'example') return contributePath(locale)
  const query = about ? `?${aboutParameter[locale]}=${about.kind}/${about.slug}` : ''
  return contributePath(locale, kind) + query
}

/** The name of the parameter that says what a form is about. */
export const aboutParameter: Bilingual = { sv: 'om', en: 'about' }
