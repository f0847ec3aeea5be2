import { itemPath, listPath, startPath } from '@/domain/publication/addresses'
import type { PublicItem } from '@/domain/publication/publicItem'
import { type Kind, rowOfKind } from '@/domain/vocabulary/kinds'
import { messagesOf } from '@/i18n/messagesOf'

type Data = Readonly<Record<string, unknown>>

/** An item in the words of schema.org, with the way to it from the start page. */
export function toJsonLd(item: PublicItem, siteUrl: string): Data {
  return { '@graph': [toThing(item, siteUrl), toBreadcrumb(item, siteUrl)] }
}

const types: Readonly<Record<Kind, string>> = {
  example: 'Article',
  method: 'HowTo',
  tool: 'CreativeWork',
  organisation: 'Organization',
  lab: 'Article',
}

function toThing(item: PublicItem, siteUrl: string): Data {
  const url = siteUrl + itemPath(item.kind, item.slug, item.contentLocale)
  const named = { '@type': types[item.kind], name: item.title, description: item.summary, url }
  if (item.kind === 'organisation')
    return { ...named, ...(item.website ? { sameAs: item.website } : {}) }

  return {
    ...named,
    headline: item.title,
    inLanguage: item.contentLocale,
    keywords: item.keywords.length > 0 ? item.keywords.join(', ') : undefined,
    datePublished: item.firstPublishedAt ?? undefined,
    dateModified: item.publishedAt ?? undefined,
    license:
      item.license === 'cc_by_4' ? 'https://creativecommons.org/licenses/by/4.0/' : undefined,
    publisher: item.owner ? { '@type': 'Organization', name: item.owner.title } : undefined,
    ...(item.kind === 'method'
      ? { step: item.steps.map(({ title }) => ({ '@type': 'HowToStep', name: title })) }
      : {}),
  }
}

function toBreadcrumb({ kind, slug, title, locale }: PublicItem, siteUrl: string): Data {
  const steps = [
    { name: messagesOf(locale).site.start, path: startPath(locale) },
    { name: rowOfKind(kind).many[locale], path: listPath(kind, locale) },
    { name: title, path: itemPath(kind, slug, locale) },
  ]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: siteUrl + path,
    })),
  }
}
