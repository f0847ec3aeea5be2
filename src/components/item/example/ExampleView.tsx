import { Evidence } from '@/components/facts/Evidence'
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
import { hasText, RichText } from '@/components/text/RichText'
import type { PublicExample } from '@/domain/publication/publicItem'
import {
  activityTypes,
  costBands,
  statuses,
  strategyAreas,
  transferabilities,
} from '@/domain/vocabulary/efforts'
import { scales, tenures } from '@/domain/vocabulary/places'
import { langOf } from '@/i18n/langOf'
import { messagesOf } from '@/i18n/messagesOf'
import { formatKronor } from '@/i18n/numbers'

import { areaFacts } from './areaFacts'
import { DidNotWork } from './DidNotWork'
import { Evaluations } from './Evaluations'
import { MethodsUsed } from './MethodsUsed'
import { Outcomes } from './Outcomes'
import { Quote } from './Quote'
import { yearsOf } from './yearsOf'

/** An example: the challenge, what was done, what came of it, and what did not work. */
export function ExampleView({ item }: Readonly<{ item: PublicExample }>) {
  const { locale } = item
  const { example: words, item: common } = messagesOf(locale)
  const lang = langOf(item.contentLocale, locale)

  return (
    <>
      <ItemHead item={item} facts={stripOf(item)} />
      <div className="item-body">
        <div className="item-main">
          <TextSection title={words.challenge} id="utmaningen" value={item.challenge} lang={lang} />
          <TextSection title={words.goal} id="malet" value={item.goal} lang={lang} />
          <TextSection
            title={words.whatWasDone}
            id="sa-gjorde-de"
            value={item.whatWasDone}
            lang={lang}
          />
          {hasText(item.results) || item.outcomes.length > 0 ? (
            <ItemSection title={words.results} id="resultat">
              <RichText value={item.results} lang={lang} />
              <Outcomes outcomes={item.outcomes} lang={lang} locale={locale} />
            </ItemSection>
          ) : null}
          <DidNotWork item={item} lang={lang} />
          {item.successFactors.length > 0 ? (
            <ItemSection title={words.success} id="det-som-gjorde-skillnad">
              <TextList items={item.successFactors} lang={lang} />
            </ItemSection>
          ) : null}
          {item.adviceToOthers.length > 0 ? (
            <ItemSection title={words.advice} id="rad">
              <TextList items={item.adviceToOthers} lang={lang} />
            </ItemSection>
          ) : null}
          {item.transferabilityNote ? (
            <ItemSection title={words.transferabilityNote} id="gora-efter">
              <p lang={lang}>{item.transferabilityNote}</p>
            </ItemSection>
          ) : null}
          {item.quote ? <Quote quote={item.quote} lang={lang} title={words.quote} /> : null}
          <MethodsUsed item={item} lang={lang} />
          <ItemSection title={words.inShort} id="i-korthet">
            <FactList facts={shortOf(item, lang)} />
          </ItemSection>
        </div>
        <aside className="item-aside" aria-label={common.factsLabel}>
          <Evidence level={item.evidenceLevel} locale={locale} />
          <Evaluations item={item} lang={lang} />
          <Freshness level={item.freshness} verifiedAt={item.lastVerifiedAt} locale={locale} />
          {item.actors.length > 0 ? (
            <AsideBlock title={words.actors}>
              <ActorList actors={item.actors} locale={locale} />
            </AsideBlock>
          ) : null}
          <RefsBlock title={words.tools} refs={item.toolsUsed} locale={locale} />
          <RefsBlock title={common.partOf} refs={item.partOf} locale={locale} showsKind />
          <RefsBlock title={common.parts} refs={item.parts} locale={locale} showsKind />
          <RefsBlock title={common.cameFrom} refs={item.cameFrom} locale={locale} showsKind />
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

function stripOf(item: PublicExample) {
  const { locale } = item
  const { facts } = messagesOf(locale).example
  const principals = item.actors.filter(({ role }) => role === 'huvudman')

  return [
    {
      label: facts.where,
      value: [item.areaName, item.municipality?.name].filter(Boolean).join(', '),
    },
    { label: facts.when, value: yearsOf(item) },
    {
      label: facts.who,
      value: (principals.length > 0 ? principals : item.actors.slice(0, 1))
        .map(({ organisation }) => organisation.title)
        .join(', '),
    },
    { label: facts.scale, value: toLabel(scales, item.scale, locale) },
    {
      label: facts.transferability,
      value: toLabel(transferabilities, item.transferability, locale),
    },
  ]
}

function shortOf(item: PublicExample, lang: string | undefined) {
  const { locale } = item
  const { example: words, item: common } = messagesOf(locale)

  return [
    { label: common.status, value: toLabel(statuses, item.status, locale) },
    { label: words.years, value: yearsWithNote(item) },
    { label: common.activityTypes, value: toLabels(activityTypes, item.activityTypes, locale) },
    { label: common.strategyAreas, value: toLabels(strategyAreas, item.strategyAreas, locale) },
    { label: words.tenure, value: toLabel(tenures, item.tenure, locale) },
    { label: common.costBand, value: toLabel(costBands, item.costBand, locale) },
    {
      label: words.budget,
      value: item.budgetSek === null ? null : formatKronor(item.budgetSek, locale),
    },
    {
      label: common.funding,
      value: item.funding.length > 0 && <FundingList funding={item.funding} locale={locale} />,
    },
    { label: words.staffing, value: item.staffing && <span lang={lang}>{item.staffing}</span> },
    ...areaFacts(item),
  ]
}

/** The years in short, and what the editors know besides. */
function yearsWithNote(item: PublicExample): string | null {
  const years = yearsOf(item)
  return item.yearNote && years !== item.yearNote ? `${years} (${item.yearNote})` : years
}
