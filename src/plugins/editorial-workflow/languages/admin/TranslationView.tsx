import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'

import { words } from '../../refusal'
import { labelOf } from '../../service/labelOf'
import { slugOf } from '../../slugs'
import { nameLanguage } from '../../translations/nameLanguage'
import { openTranslation, type Translation } from '../describeLanguages'
import { fingerprintOf, judgeText } from '../followTranslations'
import type { Text } from '../listTexts'
import { SourceText } from './SourceText'
import { type SourceRow, TranslationForm } from './TranslationForm'
import './languages.css'

/** The source and its translation side by side, text by text in the order of the form. */
export async function TranslationView({ initPageResult }: DocumentViewServerProps) {
  const { collectionConfig, docID, locale, req } = initPageResult
  if (!collectionConfig || docID === undefined || docID === null) return null

  const collection = collectionConfig.slug
  const id = String(docID)
  const found = await openTranslation(req, collection, id)
  if (!found.ok) {
    return (
      <main>
        <Gutter className="translation">
          <p>{found.message}</p>
        </Gutter>
      </main>
    )
  }
  const { settings, source } = found
  const others = settings.locales.filter((one) => one !== source)
  const asked = others.find((one) => one === locale?.code)
  const pathIn = (one: string) =>
    `${req.payload.config.routes.admin}/collections/${collection}/${id}/translation?locale=${one}`
  // the form is that of one language, and the source is no translation of itself
  if (!asked) redirect(pathIn(others[0] ?? source))

  const name = (one: string) => nameLanguage(one, req.i18n.language)
  return (
    <main>
      <Gutter className="translation">
        <SetDocumentStepNav
          collectionSlug={collection}
          id={id}
          pluralLabel={collectionConfig.labels.plural}
          useAsTitle={collectionConfig.admin.useAsTitle}
          view={words(req, 'translation')}
        />
        <TranslationForm
          languages={others.map((one) => ({ href: pathIn(one), locale: one, name: name(one) }))}
          locale={asked}
          localeName={name(asked)}
          rows={await toRows(req, collection, id, found, asked)}
          seen={fingerprintOf(found.texts, source)}
          source={source}
          sourceName={name(source)}
        />
      </Gutter>
    </main>
  )
}

/** The texts that there is something to translate in, each with its source as the reader may read it. */
async function toRows(
  req: PayloadRequest,
  collection: string,
  id: string,
  { made, source, texts }: Translation,
  locale: string,
): Promise<SourceRow[]> {
  const { fields } = req.payload.collections[slugOf(collection)].config
  const readable: unknown = await req.payload.findByID({
    collection: slugOf(collection),
    depth: 0,
    draft: true,
    fallbackLocale: false,
    id,
    locale: source as never, // one of the site's own
    overrideAccess: false,
    req,
    trash: true,
    user: req.user,
  })

  return texts.flatMap((text: Text) => {
    const state = judgeText(text, { locale, source }, made)
    const value = valueAt(readable, text.path)
    // a field that the reader may not read is not there
    const isHidden = value === undefined && text.values[source] !== undefined
    if (state === 'empty' || isHidden) return []
    return {
      label: labelOf(fields, text.path, req),
      names: text.names,
      path: text.path,
      source: <SourceText value={value} />,
      state,
    }
  })
}

function valueAt(doc: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((part, name) => (part as Record<string, unknown> | null)?.[name], doc)
}
