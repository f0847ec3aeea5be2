import { FactList } from '@/components/facts/FactList'
import { Freshness } from '@/components/facts/Freshness'
import { toLabel, toLabels } from '@/components/facts/toLabel'
import { ActorList } from '@/components/item/ActorList'
import { AsideBlock } from '@/components/item/AsideBlock'
import { FundingList } from '@/components/item/FundingList'
import { ItemFoot } from '@/components/item/ItemFoot'
import { ItemHead } from '@/components/item/ItemHead'
import { ItemSection } from '@/components/item/ItemSection'
import { RefsBlock } from '@/components/item/RefsBlock'
import { TextList } from '@/components/item/TextList'
import { TextSection } from '@/components/item/TextSection'
import { PlaceMap } from '@/components/map/PlaceMap'
import { ItemLink } from '@/components/rows/ItemLink'
import { hasText, RichText } from '@/components/text/RichText'
import { toSafeHref } from '@/components/text/toSafeHref'
import { pageSlugs, sectionPath } from '@/domain/publication/addresses'
import type { PublicLab } from '@/domain/publication/publicItem'
import { labFocusAreas, labStatuses } from '@/domain/vocabulary/efforts'
import { formatDate, formatMonth } from '@/i18n/dates'
import { langOf } from '@/i18n/langOf'
import { messagesOf } from '@/i18n/messagesOf'

import { Diary } from './Diary'
import { Participants } from './Participants'
import { Stairwell } from './Stairwell'

/** A lab: the question, the tests floor by floor, the diary, and what it led to. */
export function LabView({ item }: Readonly<{ item: PublicLab }>) {
  const { locale } = item
  const { lab: words, item: common } = messagesOf(locale)
  const lang = langOf(item.contentLocale, locale)

  return (
    <>
      <ItemHead item={item} facts={stripOf(item)} />
      <div className="item-body">
        <div className="item-main">
          {hasText(item.question) ? (
            <section className="lab-question" aria-labelledby="fragan">
              <h2 id="fragan">{words.question}</h2>
              <RichText value={item.question} lang={lang} />
            </section>
          ) : null}
          <TextSection title={words.challenge} id="utmaningen" value={item.challenge} lang={lang} />
          <ItemSection title={words.tests} id="proven">
            {item.tests.length > 0 ? (
              <>
                <p>{words.testsText}</p>
                <Stairwell tests={item.tests} lang={lang} locale={locale} />
              </>
            ) : (
              <p>{words.testsEmpty}</p>
            )}
          </ItemSection>
          {item.lessons.length > 0 ? (
            <ItemSection title={words.lessons} id="lardomar">
              <TextList items={item.lessons} lang={lang} />
            </ItemSection>
          ) : null}
          {item.recommendations.length > 0 ? (
            <ItemSection title={words.recommendations} id="rekommendationer">
              <TextList items={item.recommendations} lang={lang} />
            </ItemSection>
          ) : null}
          <Diary item={item} />
          {item.participants.length > 0 ? (
            <ItemSection title={words.participants} id="deltagare">
              <Participants item={item} lang={lang} />
            </ItemSection>
          ) : null}
        </div>
        <aside className="item-aside" aria-label={common.factsLabel}>
          <RefsBlock title={words.resultedIn} refs={item.resultedIn} locale={locale} showsKind />
          <RefsBlock title={words.parts} refs={item.parts} locale={locale} />
          {item.partners.length > 0 ? (
            <AsideBlock title={words.partners}>
              <ActorList actors={item.partners} locale={locale} />
            </AsideBlock>
          ) : null}
          <AsideBlock title={words.details}>
            <FactList facts={detailsOf(item)} />
          </AsideBlock>
          <Freshness level={item.freshness} verifiedAt={item.lastVerifiedAt} locale={locale} />
          {item.municipality ? (
            <AsideBlock title={common.where}>
              <PlaceMap
                municipality={item.municipality}
                areaName={item.areaName}
                point={item.point}
                locale={locale}
              />
            </AsideBlock>
          ) : null}
        </aside>
      </div>
      <ItemFoot item={item} />
    </>
  )
}

function stripOf(item: PublicLab) {
  const { locale } = item
  const { facts } = messagesOf(locale).lab

  return [
    {
      label: facts.where,
      value: [item.areaName, item.municipality?.name].filter(Boolean).join(', '),
    },
    { label: facts.when, value: periodOf(item) },
    { label: facts.status, value: toLabel(labStatuses, item.status, locale) },
    { label: facts.host, value: item.host && <ItemLink item={item.host} locale={locale} /> },
    { label: facts.programme, value: programmeOf(item) },
  ]
}

/** "juni 2018–december 2019", or as far as it is known. */
function periodOf({ startDate, endDate, locale }: PublicLab): string | null {
  if (!startDate) return null
  return `${formatMonth(startDate, locale)}–${endDate ? formatMonth(endDate, locale) : ''}`
}

function programmeOf({ programme, programmePage, locale }: PublicLab) {
  const section = programmePage && findSectionOfPage(programmePage.slug)
  return section ? <a href={sectionPath(section, locale)}>{programme}</a> : programme
}

function findSectionOfPage(slug: string) {
  const sections = Object.keys(pageSlugs) as (keyof typeof pageSlugs)[] // the table's own keys
  return sections.find((section) => pageSlugs[section] === slug) ?? null
}

function detailsOf(item: PublicLab) {
  const { locale } = item
  const { lab: words, item: common } = messagesOf(locale)
  const address = toSafeHref(item.reportUrl) ?? item.report?.url ?? null
  const day = (iso: string | null) => iso && formatDate(iso, locale)

  return [
    { label: words.focusAreas, value: toLabels(labFocusAreas, item.focusAreas, locale) },
    { label: words.started, value: day(item.startDate) },
    { label: words.ended, value: day(item.endDate) },
    { label: words.venue, value: item.venue },
    {
      label: common.funding,
      value: item.funding.length > 0 && <FundingList funding={item.funding} locale={locale} />,
    },
    { label: words.diaryNumber, value: item.diaryNumber },
    { label: words.report, value: address && <a href={address}>{words.readReport}</a> },
  ]
}
