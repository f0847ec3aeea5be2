import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'

import { Frame } from '@/app/(site)/Frame'
import { parseLocale } from '@/app/(site)/parseLocale'
import { toOtherLanguage } from '@/app/(site)/toOtherLanguage'
import { ItemView } from '@/components/item/ItemView'
import { ClosedLinkView } from '@/components/preview/ClosedLinkView'
import { DraftLinkBanner } from '@/components/preview/DraftLinkBanner'
import { Opinion } from '@/components/preview/Opinion'
import { NewsView } from '@/components/section/NewsView'
import { PageView } from '@/components/section/PageView'
import { ThemeView } from '@/components/section/ThemeView'
import { toChoiceAddress } from '@/domain/catalogue/choiceAddress'
import { listPath, pageSlugs, startPath } from '@/domain/publication/addresses'
import { previewLinkPath } from '@/domain/publication/previewLink'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'
import { type ShownDraft, showDraft } from '@/queries/showDraft'
import { longestOpinion, openDraftLink } from '@/session/draftLink'
import { setReplyStatus } from '@/session/replyStatus'

import { giveOpinion } from './giveOpinion'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/preview/[token]'>

/** A draft, shown to somebody who has a link to it. The proxy leads here. */
export default async function DraftByLink({ params, searchParams }: Props) {
  const { draft, link, locale, reader, token } = await ask(params)
  const isOpen = link.state === 'open' && draft !== null
  const availableLocales = draft?.shown.availableLocales ?? []
  const isInThisLanguage = availableLocales.includes(locale)
  if (isOpen && !isInThisLanguage && availableLocales[0]) {
    redirect(previewLinkPath(token, availableLocales[0]))
  }
  if (!isOpen) setReplyStatus(410)

  return (
    <Frame
      reader={reader}
      banner={isOpen ? <DraftLinkBanner locale={locale} {...toBanner(link)} /> : null}
      current={currentOf(draft)}
      other={toOtherLanguage({
        locale,
        availableLocales,
        pathIn: (language) => previewLinkPath(token, language),
        nearIn: startPath,
      })}
    >
      {isOpen ? (
        <>
          <Draft draft={draft} locale={locale} />
          {link.allowsOpinion ? (
            <Opinion
              send={giveOpinion}
              token={token}
              locale={locale}
              longest={longestOpinion}
              isSent={(await searchParams).sent === '1'}
            />
          ) : null}
        </>
      ) : (
        <ClosedLinkView locale={locale} reason={link.state === 'closed' ? link.reason : 'gone'} />
      )}
    </Frame>
  )
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { draft, link, locale } = await ask(params)
  const words = messagesOf(locale).draftLink
  const title = link.state === 'open' ? draft?.shown.title || words.untitled : words.closed.kicker

  return {
    title: words.metaTitle(title),
    referrer: 'same-origin',
    robots: { index: false, follow: false, noarchive: true },
  }
}

function Draft({ draft, locale }: Readonly<{ draft: ShownDraft; locale: Locale }>) {
  const title = draft.shown.title || messagesOf(locale).draftLink.untitled
  switch (draft.type) {
    case 'item':
      return <ItemView item={{ ...draft.shown, title }} />
    case 'news':
      return <NewsView news={{ ...draft.shown, title }} />
    case 'page':
      return <PageView page={{ ...draft.shown, title }} section={sectionOf(draft.shown.slug)} />
    case 'theme':
      return (
        <ThemeView
          theme={{ ...draft.shown, title }}
          listHrefOf={(kind) =>
            toChoiceAddress(
              listPath(kind, locale),
              { choice: { theme: [draft.shown.slug] } },
              locale,
            )
          }
        />
      )
  }
}

type PageSection = keyof typeof pageSlugs

/** The place of a page among the sections; one without a place stands with what tells about the bank. */
function sectionOf(slug: string): PageSection {
  const sections = Object.keys(pageSlugs) as PageSection[] // the table's own keys
  return sections.find((section) => pageSlugs[section] === slug) ?? 'about'
}

function currentOf(draft: ShownDraft | null) {
  if (draft?.type === 'item') return draft.kind
  if (draft?.type === 'theme') return 'themes'
  return draft?.type === 'news' ? 'news' : null
}

const toBanner = ({ expiresAt, isPinned }: { expiresAt: string; isPinned: boolean }) => ({
  expiresAt,
  isPinned,
})

async function ask(params: Props['params']) {
  const { locale, token } = await params
  const opened = await open(parseLocale(locale), token)
  return { locale: parseLocale(locale), token, ...opened }
}

/** Opened once for each page: its head and its body share the answer, and it counts as one visit. */
const open = cache(async (locale: Locale, token: string) => {
  const { link, reader } = await openDraftLink(locale, token)
  if (!link) notFound()

  const draft = link.state === 'open' ? await showDraft(reader, link.collection, link.doc) : null
  return { draft, link, reader }
})
