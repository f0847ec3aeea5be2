import type { PayloadRequest } from 'payload'

import { type Refusal, toRefusal } from '../refusal'
import { type Item, noteItem } from '../service/noteItem'
import { ownRequest } from '../service/ownRequest'
import { findLatest, type Stored } from '../service/readDocument'
import { actorOf, relationOf, worksWith } from '../service/standing'
import { type Settings, settingsOf } from '../settle'
import { itemsSlug } from '../slugs'
import { fingerprintOf, type Made, parseMade, vouchForTranslation } from './followTranslations'
import type { Text } from './listTexts'
import { judgeLanguages, type Language, textsOf } from './noteLanguages'

/** The languages of one document, for somebody who works with it. */
export type LanguagesView = Readonly<{
  ok: true
  source: string
  languages: readonly Language[]
  /** What the source says now; who vouches for a translation says that they have seen this. */
  seen: string
}>

/** A document and its texts, with what is known of how they were translated. */
export type Translation = Readonly<{
  ok: true
  doc: Stored
  made: Made
  settings: Settings
  source: string
  texts: readonly Text[]
}>

/** Describes the languages of a document. */
export async function describeLanguages(
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<LanguagesView | Refusal> {
  const found = await openTranslation(req, collection, id)
  if (!found.ok) return found

  const { doc, settings, source, texts } = found
  return {
    ok: true,
    source,
    languages: judgeLanguages(settings, req, collection, doc, found),
    seen: fingerprintOf(texts, source),
  }
}

/** Says, for somebody who works with a document, that a translation still follows the source. */
export async function vouch(
  req: PayloadRequest,
  collection: string,
  id: string,
  wish: Readonly<{ locale: string; seen: unknown }>,
): Promise<LanguagesView | Refusal> {
  const found = await openTranslation(req, collection, id)
  if (!found.ok) return found

  const { doc, made, settings, source, texts } = found
  const refuse = (reason: string) => toRefusal(settings, req, reason)
  if (wish.locale === source || !settings.locales.includes(wish.locale)) {
    return refuse('locale-unknown')
  }
  if (doc.deletedAt) return refuse('locked-in-trash')
  if (wish.seen !== fingerprintOf(texts, source)) return refuse('source-changed')

  const languages = { locale: wish.locale, source }
  const translations = JSON.stringify(vouchForTranslation(texts, languages, made))
  const own = await ownRequest(settings, req)
  await req.payload.db.updateOne({
    collection: itemsSlug,
    data: { translations },
    req: own,
    returning: false,
    where: { key: { equals: `${collection}:${id}` } },
  })
  await noteItem(settings, own, collection, id)
  return describeLanguages(req, collection, id)
}

/** Lets in somebody who works with the document; to everybody else it does not exist. */
export async function openTranslation(
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<Translation | Refusal> {
  const settings = settingsOf(req.payload)
  const actor = actorOf(settings, req.user)
  if (actor.role === null) return toRefusal(settings, req, 'not-signed-in')

  const [source] = settings.locales
  const latest = collection in settings.collections ? await findLatest(req, collection, id) : null
  if (!source || !latest || !worksWith(settings, actor, relationOf(settings, actor, latest.doc))) {
    return toRefusal(settings, req, 'not-found')
  }
  const item = await findItem(settings, req, collection, id)
  return {
    ok: true,
    doc: latest.doc,
    made: parseMade(item?.translations),
    settings,
    source,
    texts: textsOf(settings, req, collection, latest.doc),
  }
}

async function findItem(
  settings: Settings,
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<Item | null> {
  const find = () =>
    req.payload.db.findOne<Item & { id: string }>({
      collection: itemsSlug,
      req,
      where: { key: { equals: `${collection}:${id}` } },
    })
  const item = await find()
  if (item) return item

  // a document from before there were rows
  await noteItem(settings, await ownRequest(settings, req), collection, id)
  return find()
}
