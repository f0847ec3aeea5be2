import { FactList } from '@/components/facts/FactList'
import { Freshness } from '@/components/facts/Freshness'
import { toLabel } from '@/components/facts/toLabel'
import { AsideBlock } from '@/components/item/AsideBlock'
import { ItemFoot } from '@/components/item/ItemFoot'
import { ItemHead } from '@/components/item/ItemHead'
import { ItemSection } from '@/components/item/ItemSection'
import { RefsBlock } from '@/components/item/RefsBlock'
import { TextSection } from '@/components/item/TextSection'
import { PlaceMap } from '@/components/map/PlaceMap'
import { Picture } from '@/components/text/Picture'
import { hasText, RichText } from '@/components/text/RichText'
import { toSafeHref } from '@/components/text/toSafeHref'
import type { PublicOrganisation } from '@/domain/publication/publicItem'
import { actorTypes, dwellingsBands } from '@/domain/vocabulary/actors'
import { langOf } from '@/i18n/langOf'
import { messagesOf } from '@/i18n/messagesOf'

import { TakesPartIn } from './TakesPartIn'

/** An organisation: who they are, what they offer and seek, and all that they take part in. */
export function OrganisationView({ item }: Readonly<{ item: PublicOrganisation }>) {
  const { locale } = item
  const { organisation: words, item: common } = messagesOf(locale)
  const lang = langOf(item.contentLocale, locale)
  const meeting = [
    { id: 'bidrar', title: words.offers, value: item.offers },
    { id: 'soker', title: words.seeks, value: item.seeks },
  ].filter(({ value }) => hasText(value))

  return (
    <>
      <ItemHead item={item} facts={stripOf(item)} />
      <div className="item-body">
        <div className="item-main">
          <TextSection title={words.about} id="om" value={item.about} lang={lang} />
          {meeting.length > 0 ? (
            <div className="meeting">
              {meeting.map(({ id, title, value }) => (
                <section key={id} aria-labelledby={id}>
                  <h2 id={id}>{title}</h2>
                  <RichText value={value} lang={lang} />
                </section>
              ))}
            </div>
          ) : null}
          <ItemSection title={words.takesPartIn} id="medverkar-i">
            <TakesPartIn item={item} />
          </ItemSection>
        </div>
        <aside className="item-aside" aria-label={common.factsLabel}>
          {item.logo ? <Picture image={item.logo} /> : null}
          <RefsBlock title={words.methodsOwned} refs={item.methodsOwned} locale={locale} />
          <RefsBlock title={words.toolsProvided} refs={item.toolsProvided} locale={locale} />
          <RefsBlock title={words.parent} refs={item.parent ? [item.parent] : []} locale={locale} />
          <RefsBlock title={words.children} refs={item.children} locale={locale} />
          <RefsBlock title={words.memberOf} refs={item.memberOf} locale={locale} />
          <RefsBlock title={words.members} refs={item.members} locale={locale} />
          <FactList facts={detailsOf(item)} />
          <Freshness level={item.freshness} verifiedAt={item.lastVerifiedAt} locale={locale} />
          {item.municipality ? (
            <AsideBlock title={common.where}>
              <PlaceMap
                municipality={item.municipality}
                areaName={null}
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

function stripOf(item: PublicOrganisation) {
  const { locale } = item
  const words = messagesOf(locale).organisation
  const website = toSafeHref(item.website)

  return [
    { label: words.facts.type, value: toLabel(actorTypes, item.actorType, locale) },
    {
      label: words.facts.where,
      value: item.municipality?.name ?? (item.national ? words.national : null),
    },
    { label: words.facts.size, value: toLabel(dwellingsBands, item.dwellingsBand, locale) },
    {
      label: words.facts.website,
      value: website && (
        <a href={website}>{new URL(website, 'https://a').hostname.replace(/^www\./, '')}</a>
      ),
    },
  ]
}

function detailsOf(item: PublicOrganisation) {
  const { organisation: words } = messagesOf(item.locale)

  return [
    { label: words.formerly, value: item.formerNames.join(', ') },
    { label: words.shortName, value: item.shortName },
    { label: words.orgNumber, value: item.orgNumber },
    { label: words.serviceArea, value: item.serviceArea.map(({ name }) => name).join(', ') },
    { label: words.facts.where, value: item.national && item.municipality ? words.national : null },
    { label: words.status, value: item.isPartner && words.partner },
  ]
}
