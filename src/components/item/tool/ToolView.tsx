import { FactList } from '@/components/facts/FactList'
import { Freshness } from '@/components/facts/Freshness'
import { toLabel, toLabels } from '@/components/facts/toLabel'
import { AsideBlock } from '@/components/item/AsideBlock'
import { Experiences } from '@/components/item/Experiences'
import { ItemFoot } from '@/components/item/ItemFoot'
import { ItemHead } from '@/components/item/ItemHead'
import { ItemSection } from '@/components/item/ItemSection'
import { RefsBlock } from '@/components/item/RefsBlock'
import { TextList } from '@/components/item/TextList'
import { UsedIt } from '@/components/item/UsedIt'
import { ItemLink } from '@/components/rows/ItemLink'
import type { PublicTool } from '@/domain/publication/publicItem'
import { difficulties, phases } from '@/domain/vocabulary/efforts'
import {
  accessTerms,
  languages,
  personalDataAnswers,
  readinessLevels,
  reuseTerms,
  toolFormats,
  toolTypes,
} from '@/domain/vocabulary/resources'
import { formatDate } from '@/i18n/dates'
import { langOf } from '@/i18n/langOf'
import { messagesOf } from '@/i18n/messagesOf'

import { GetTool } from './GetTool'

/** A tool: what it is best for, what it demands, and where to get it. */
export function ToolView({ item }: Readonly<{ item: PublicTool }>) {
  const { locale } = item
  const { tool: words, item: common } = messagesOf(locale)
  const lang = langOf(item.contentLocale, locale)

  return (
    <>
      <ItemHead item={item} facts={stripOf(item)} />
      <div className="item-body">
        <div className="item-main">
          {item.bestFor ? (
            <ItemSection title={words.bestFor} id="bast-for">
              <p className="tool-best-for" lang={lang}>
                {item.bestFor}
              </p>
            </ItemSection>
          ) : null}
          {item.userRequirements || item.personalData === 'ja' ? (
            <ItemSection title={words.userRequirements} id="krav">
              {item.userRequirements ? <p lang={lang}>{item.userRequirements}</p> : null}
              {item.personalData === 'ja' ? <p>{words.personalDataYes}</p> : null}
            </ItemSection>
          ) : null}
          {item.strengths.length > 0 ? (
            <ItemSection title={words.strengths} id="styrkor">
              <TextList items={item.strengths} lang={lang} />
            </ItemSection>
          ) : null}
          {item.limitations.length > 0 ? (
            <ItemSection title={words.limitations} id="begransningar">
              <TextList items={item.limitations} lang={lang} marks="dark" />
            </ItemSection>
          ) : null}
          <ItemSection title={words.details} id="mer">
            <FactList facts={detailsOf(item, lang)} />
          </ItemSection>
          <Experiences experiences={item.experiences} lang={lang} locale={locale} />
        </div>
        <aside className="item-aside" aria-label={common.factsLabel}>
          <GetTool item={item} />
          <Freshness level={item.freshness} verifiedAt={item.lastVerifiedAt} locale={locale} />
          {item.provider ? (
            <AsideBlock title={words.provider}>
              <ItemLink item={item.provider} locale={locale} />
            </AsideBlock>
          ) : null}
          <RefsBlock title={words.methods} refs={item.methods} locale={locale} />
          <RefsBlock title={words.usedIn} refs={item.usedIn} locale={locale} />
          <RefsBlock title={common.cameFrom} refs={item.cameFrom} locale={locale} showsKind />
          <UsedIt kind="tool" slug={item.slug} locale={locale} />
        </aside>
      </div>
      <ItemFoot item={item} />
    </>
  )
}

function stripOf(item: PublicTool) {
  const { locale } = item
  const { facts } = messagesOf(locale).tool

  return [
    { label: facts.type, value: toLabel(toolTypes, item.toolType, locale) },
    { label: facts.access, value: toLabel(accessTerms, item.access, locale) },
    { label: facts.format, value: toLabels(toolFormats, item.format, locale) },
    { label: facts.languages, value: toLabels(languages, item.toolLanguages, locale) },
    { label: facts.personalData, value: toLabel(personalDataAnswers, item.personalData, locale) },
    { label: facts.readiness, value: toLabel(readinessLevels, item.readiness, locale) },
  ]
}

function detailsOf(item: PublicTool, lang: string | undefined) {
  const { locale } = item
  const { tool: words, item: common } = messagesOf(locale)
  const written = (text: string | null) => text && <span lang={lang}>{text}</span>
  const day = (iso: string | null) => iso && formatDate(iso, locale)

  return [
    { label: words.price, value: written(item.priceNote) },
    { label: words.reuse, value: toLabel(reuseTerms, item.reuse, locale) },
    { label: words.accessibility, value: written(item.accessibilityNote) },
    { label: words.difficulty, value: toLabel(difficulties, item.difficulty, locale) },
    { label: common.phases, value: toLabels(phases, item.phases, locale) },
    { label: words.version, value: item.version },
    { label: words.released, value: day(item.releasedAt) },
    { label: words.maintainedUntil, value: day(item.maintainedUntil) },
    { label: words.facts.personalData, value: personalDataOf(item) },
  ]
}

/** Here the honest "not stated" is told too: who asks needs to know that nobody has answered. */
const personalDataOf = ({ personalData, locale }: PublicTool): string | null =>
  personalDataAnswers.find(({ code }) => code === personalData)?.[locale] ?? null
