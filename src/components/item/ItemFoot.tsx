import { FactList } from '@/components/facts/FactList'
import { toLabel, toLabels } from '@/components/facts/toLabel'
import { ItemLink } from '@/components/rows/ItemLink'
import { Sources } from '@/components/text/Sources'
import { toSafeHref } from '@/components/text/toSafeHref'
import type { PublicItem } from '@/domain/publication/publicItem'
import { formPath } from '@/domain/submission/addresses'
import { targetGroups } from '@/domain/vocabulary/efforts'
import { licenses, linkKinds } from '@/domain/vocabulary/resources'
import { formatDate, toDay } from '@/i18n/dates'
import { langOf } from '@/i18n/langOf'
import { messagesOf } from '@/i18n/messagesOf'
import { formatBytes } from '@/i18n/numbers'

/** What stands last on every item: where the facts come from, and who answers for the page. */
export function ItemFoot({ item }: Readonly<{ item: PublicItem }>) {
  const { locale } = item
  const { contribute, item: words } = messagesOf(locale)
  const { doors } = contribute
  const lang = langOf(item.contentLocale, locale)

  return (
    <footer className="item-foot">
      {item.sources.length > 0 || item.links.length > 0 || item.attachments.length > 0 ? (
        <div>
          <Sources sources={item.sources} locale={locale} headingLevel={2} />
          <Links item={item} />
          <Attachments item={item} />
        </div>
      ) : null}
      <section aria-labelledby="om-sidan">
        <h2 id="om-sidan">{words.about}</h2>
        <FactList
          facts={[
            { label: words.verified, value: dayOf(item.lastVerifiedAt, item) },
            {
              label: words.owner,
              value: item.owner && <ItemLink item={item.owner} locale={locale} />,
            },
            { label: words.contact, value: contactOf(item) },
            { label: words.targetGroups, value: toLabels(targetGroups, item.targetGroups, locale) },
            {
              label: words.keywords,
              value: item.keywords.length > 0 && (
                <span lang={lang}>{item.keywords.join(', ')}</span>
              ),
            },
            { label: words.firstPublished, value: dayOf(item.firstPublishedAt, item) },
            {
              label: words.published,
              value: publishedAgain(item) ? dayOf(item.publishedAt, item) : null,
            },
            {
              label: words.changeNote,
              value: item.changeNote && <span lang={lang}>{item.changeNote}</span>,
            },
            { label: words.licence, value: <Licence item={item} /> },
          ]}
        />
        {item.wasSubmitted ? <p className="meta">{words.submitted(item.creditLine)}</p> : null}
        <p className="meta screen-only">
          {doors.correctText} <a href={formPath(locale, 'correction', item)}>{doors.correct}</a>
        </p>
      </section>
    </footer>
  )
}

function dayOf(iso: string | null, { locale }: PublicItem) {
  return iso ? <time dateTime={toDay(iso)}>{formatDate(iso, locale)}</time> : null
}

/** The second date is told only when it is another day than the first. */
const publishedAgain = ({ publishedAt, firstPublishedAt }: PublicItem): boolean =>
  publishedAt !== null &&
  (firstPublishedAt === null || toDay(publishedAt) !== toDay(firstPublishedAt))

function contactOf({ contactRole, contactEmail }: PublicItem) {
  if (!contactEmail) return contactRole

  return (
    <>
      {contactRole ? `${contactRole}, ` : null}
      <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
    </>
  )
}

const licenceAddresses: Readonly<Record<string, string>> = {
  cc_by_4: 'https://creativecommons.org/licenses/by/4.0/deed.',
  cc0: 'https://creativecommons.org/publicdomain/zero/1.0/deed.',
}

function Licence({ item: { license, locale } }: Readonly<{ item: PublicItem }>) {
  const label = toLabel(licenses, license, locale)
  const address = licenceAddresses[license]

  return address ? (
    <a href={address + locale} rel="license">
      {label}
    </a>
  ) : (
    label
  )
}

function Links({ item }: Readonly<{ item: PublicItem }>) {
  const { locale } = item
  const lang = langOf(item.contentLocale, locale)
  if (item.links.length === 0) return null

  return (
    <section aria-labelledby="lankar">
      <h2 id="lankar">{messagesOf(locale).item.links}</h2>
      <ul className="ref-list with-address">
        {item.links.map(({ label, url, kind }) => (
          <li key={url}>
            <a href={toSafeHref(url) ?? undefined} lang={lang}>
              {label}
            </a>
            <small>
              {[toLabel(linkKinds, kind, locale), hostOf(url)].filter(Boolean).join(', ')}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null
}

function Attachments({ item }: Readonly<{ item: PublicItem }>) {
  const { locale } = item
  if (item.attachments.length === 0) return null

  return (
    <section aria-labelledby="bilagor">
      <h2 id="bilagor">{messagesOf(locale).item.attachments}</h2>
      <ul className="ref-list">
        {item.attachments.map(({ url, title, mimeType, size }) => (
          <li key={url}>
            <a href={url}>{title}</a>
            <small>{`${shortTypeOf(mimeType)}, ${formatBytes(size, locale)}`}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** "application/pdf" is PDF to people. */
const shortTypeOf = (mimeType: string): string => (mimeType.split('/')[1] ?? mimeType).toUpperCase()
