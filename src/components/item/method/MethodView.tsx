import { Evidence } from '@/components/facts/Evidence'
import { FactList } from '@/components/facts/FactList'
import { Freshness } from '@/components/facts/Freshness'
import { isStated, toLabel, toLabels } from '@/components/facts/toLabel'
import { AsideBlock } from '@/components/item/AsideBlock'
import { Experiences } from '@/components/item/Experiences'
import { ItemFoot } from '@/components/item/ItemFoot'
import { ItemHead } from '@/components/item/ItemHead'
import { ItemSection } from '@/components/item/ItemSection'
import { RefsBlock } from '@/components/item/RefsBlock'
import { TextList } from '@/components/item/TextList'
import { TextSection } from '@/components/item/TextSection'
import { UsedIt } from '@/components/item/UsedIt'
import { ItemLink } from '@/components/rows/ItemLink'
import { UseRows } from '@/components/rows/UseRows'
import { hasText, RichText } from '@/components/text/RichText'
import { toSafeHref } from '@/components/text/toSafeHref'
import type { PublicMethod } from '@/domain/publication/publicItem'
import {
  activityTypes,
  competences,
  costBands,
  difficulties,
  methodRelations,
  phases,
  settings,
  strategyAreas,
  timeBands,
} from '@/domain/vocabulary/efforts'
import type { Locale } from '@/domain/vocabulary/locales'
import { labelOf } from '@/domain/vocabulary/term'
import { langOf } from '@/i18n/langOf'
import { messagesOf } from '@/i18n/messagesOf'

import { Fit } from './Fit'
import { groupSizeOf } from './groupSizeOf'
import { Research } from './Research'
import { Steps } from './Steps'

/** A method: when it fits, how to do it step by step, what to expect and how surely we know. */
export function MethodView({ item }: Readonly<{ item: PublicMethod }>) {
  const { locale } = item
  const { method: words, item: common } = messagesOf(locale)
  const lang = langOf(item.contentLocale, locale)

  return (
    <>
      <ItemHead item={item} facts={stripOf(item)} unstated={unstatedOf(item)} />
      <div className="item-body">
        <div className="item-main">
          <Fit item={item} lang={lang} />
          <TextSection title={words.what} id="vad" value={item.what} lang={lang} />
          <TextSection title={words.why} id="varfor" value={item.why} lang={lang} />
          <Needs item={item} lang={lang} />
          <Steps item={item} lang={lang} />
          <TextSection
            title={words.expectedEffect}
            id="effekt"
            value={item.expectedEffect}
            lang={lang}
          />
          {hasText(item.followUp) || item.indicators.length > 0 ? (
            <ItemSection title={words.followUp} id="folj-upp">
              <RichText value={item.followUp} lang={lang} />
              {item.indicators.length > 0 ? (
                <>
                  <h3 className="item-subhead">{words.indicators}</h3>
                  <TextList items={item.indicators} lang={lang} />
                </>
              ) : null}
            </ItemSection>
          ) : null}
          <TextSection title={words.risks} id="risker" value={item.risks} lang={lang} />
          <TextSection title={words.equality} id="jamlikhet" value={item.equality} lang={lang} />
          {item.usedIn.length > 0 ? (
            <ItemSection title={words.usedIn} id="anvands-i">
              <UseRows
                uses={item.usedIn.map(({ example, place, years, adaptation, outcome }) => ({
                  item: example,
                  facts: [place, years].filter(Boolean).join(' · ') || null,
                  lang: langOf(example.contentLocale, locale),
                  texts: [
                    { label: words.adaptation, text: adaptation },
                    { label: words.outcome, text: outcome },
                  ],
                }))}
                locale={locale}
              />
            </ItemSection>
          ) : null}
          <Experiences experiences={item.experiences} lang={lang} locale={locale} />
        </div>
        <aside className="item-aside" aria-label={common.factsLabel}>
          <Evidence level={item.evidenceLevel} locale={locale} />
          <Freshness level={item.freshness} verifiedAt={item.lastVerifiedAt} locale={locale} />
          <Research item={item} lang={lang} />
          <RefsBlock title={words.tools} refs={item.tools} locale={locale} />
          <Related item={item} />
          <RefsBlock title={common.cameFrom} refs={item.cameFrom} locale={locale} showsKind />
          <FactList facts={marginOf(item, lang)} />
          <UsedIt kind="method" slug={item.slug} locale={locale} />
        </aside>
      </div>
      <ItemFoot item={item} />
    </>
  )
}

function stripOf(item: PublicMethod) {
  const { locale } = item
  const { facts } = messagesOf(locale).method

  return [
    { label: facts.time, value: toLabel(timeBands, item.timeToRun, locale) },
    { label: facts.cost, value: toLabel(costBands, item.costBand, locale) },
    { label: facts.difficulty, value: toLabel(difficulties, item.difficulty, locale) },
    { label: facts.group, value: groupSizeOf(item) },
    { label: facts.competence, value: toLabel(competences, item.competence, locale) },
    { label: facts.phase, value: toLabels(phases, item.phases, locale) },
  ]
}

function unstatedOf(item: PublicMethod): readonly string[] {
  const { unknownFacts } = messagesOf(item.locale).method

  return [
    isStated(item.timeToRun) ? null : unknownFacts.time,
    isStated(item.costBand) ? null : unknownFacts.cost,
    isStated(item.difficulty) ? null : unknownFacts.difficulty,
    isStated(item.competence) ? null : unknownFacts.competence,
  ].filter((word) => word !== null)
}

function Needs({ item, lang }: Readonly<{ item: PublicMethod; lang: Locale | undefined }>) {
  const words = messagesOf(item.locale).method
  const lists = [
    { title: words.preparation, items: item.preparation },
    { title: words.materials, items: item.materials },
    { title: words.roles, items: item.roles },
  ].filter(({ items }) => items.length > 0)
  if (lists.length === 0) return null

  return (
    <ItemSection title={words.needs} id="fore">
      <div className="needs">
        {lists.map(({ title, items }) => (
          <div key={title}>
            <h3>{title}</h3>
            <TextList items={items} lang={lang} marks={title === words.roles ? 'lit' : 'tick'} />
          </div>
        ))}
      </div>
    </ItemSection>
  )
}

function Related({ item }: Readonly<{ item: PublicMethod }>) {
  const { locale, relatedMethods } = item
  if (relatedMethods.length === 0) return null

  return (
    <AsideBlock title={messagesOf(locale).method.related}>
      <ul className="ref-list">
        {relatedMethods.map(({ method, relation }) => (
          <li key={`${method.slug} ${relation}`}>
            <ItemLink item={method} locale={locale} />
            <small>{labelOf(methodRelations, relation, locale)}</small>
          </li>
        ))}
      </ul>
    </AsideBlock>
  )
}

function marginOf(item: PublicMethod, lang: string | undefined) {
  const { locale } = item
  const { method: words, item: common } = messagesOf(locale)
  const manual = toSafeHref(item.manual)

  return [
    { label: words.setting, value: toLabel(settings, item.setting, locale) },
    { label: words.timeToPrepare, value: toLabel(timeBands, item.timeToPrepare, locale) },
    { label: words.timeToEffect, value: toLabel(timeBands, item.timeToEffect, locale) },
    {
      label: words.methodOwner,
      value: item.methodOwner && <ItemLink item={item.methodOwner} locale={locale} />,
    },
    { label: words.training, value: item.training && <span lang={lang}>{item.training}</span> },
    { label: words.manual, value: manual && <a href={manual}>{words.manualLink}</a> },
    { label: common.activityTypes, value: toLabels(activityTypes, item.activityTypes, locale) },
    { label: common.strategyAreas, value: toLabels(strategyAreas, item.strategyAreas, locale) },
  ]
}
