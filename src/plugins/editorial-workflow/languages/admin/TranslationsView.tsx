import { getTranslation } from '@payloadcms/translations'
import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { AdminPage } from '../../admin/AdminPage'
import { scopeWhere } from '../../collections/scopeAccess'
import { words } from '../../refusal'
import type { Item } from '../../service/noteItem'
import { type Settings, settingsOf } from '../../settle'
import { slugOf } from '../../slugs'
import { writeDay } from '../../translations/dates'
import { nameLanguage } from '../../translations/nameLanguage'
import {
  listOrganisations,
  listTranslations,
  parseTranslationFilter,
  type TranslationFilter,
  type TranslationPage,
  translationTasks,
} from '../listTranslations'
import './languages.css'

/** What there is to translate, for those who work with it. */
export async function TranslationsView(props: AdminViewServerProps) {
  const { initPageResult, searchParams } = props
  const { req } = initPageResult
  return (
    <AdminPage className="translations" step={words(req, 'translations')} view={props}>
      <h1>{words(req, 'translations')}</h1>
      <WorkList asked={searchParams ?? {}} req={req} />
    </AdminPage>
  )
}

type Asked = Readonly<Record<string, unknown>>

async function WorkList({ asked, req }: Readonly<{ asked: Asked; req: PayloadRequest }>) {
  const settings = settingsOf(req.payload)
  if (scopeWhere(settings, req.user) === false) return <p>{words(req, 'reason_not-signed-in')}</p>

  const filter = parseTranslationFilter(settings, asked)
  const page = await listTranslations(req, filter)
  const organisations = await listOrganisations(settings, req)
  const names = new Map(organisations.map(({ id, name }) => [id, name]))
  const language = nameLanguage(filter.locale, req.i18n.language)
  return (
    <>
      <p className="translations__intro">{words(req, 'translations_intro', { language })}</p>
      <Tasks filter={filter} req={req} />
      <Filters filter={filter} organisations={organisations} req={req} settings={settings} />
      <p aria-live="polite" className="translations__count">
        {words(
          req,
          page.total === 0
            ? 'translations_none'
            : page.total === 1
              ? 'translations_one'
              : 'translations_count',
          {
            count: page.total,
          },
        )}
      </p>
      {page.total > 0 && (
        <Table filter={filter} names={names} page={page} req={req} settings={settings} />
      )}
      <Pages filter={filter} page={page} req={req} />
    </>
  )
}

type Shown = Readonly<{ filter: TranslationFilter; req: PayloadRequest }>

function Tasks({ filter, req }: Shown) {
  return (
    <nav aria-label={words(req, 'translations_tasks')} className="translations__tasks">
      {translationTasks.map((task) => (
        <Link
          aria-current={task === filter.task ? 'page' : undefined}
          href={hrefOf(req, { ...filter, page: 1, task })}
          key={task}
          prefetch={false}
        >
          {words(req, `translations_${task}`)}
        </Link>
      ))}
    </nav>
  )
}

/** Works without scripts: a form that asks for the same page with other words. */
function Filters({
  filter,
  organisations,
  req,
  settings,
}: Shown &
  Readonly<{
    organisations: readonly Readonly<{ id: string; name: string }>[]
    settings: Settings
  }>) {
  const [, ...others] = settings.locales
  return (
    <form action={hrefOf(req)} className="translations__filters" method="get">
      <input name="task" type="hidden" value={filter.task} />
      {others.length > 1 && (
        <Choice label={words(req, 'translations_language')} name="language" value={filter.locale}>
          {others.map((one) => (
            <option key={one} value={one}>
              {nameLanguage(one, req.i18n.language)}
            </option>
          ))}
        </Choice>
      )}
      <Choice label={words(req, 'translations_kind')} name="kind" value={filter.collection ?? ''}>
        <option value="">{words(req, 'translations_all')}</option>
        {Object.keys(settings.collections).map((slug) => (
          <option key={slug} value={slug}>
            {kindOf(req, slug, 'plural')}
          </option>
        ))}
      </Choice>
      {organisations.length > 0 && (
        <Choice
          label={words(req, 'translations_organisation')}
          name="organisation"
          value={filter.organisation ?? ''}
        >
          <option value="">{words(req, 'translations_all')}</option>
          {organisations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Choice>
      )}
      <button className="btn btn--style-secondary btn--size-medium" type="submit">
        {words(req, 'translations_filter')}
      </button>
    </form>
  )
}

function Choice({
  children,
  label,
  name,
  value,
}: Readonly<{ children: React.ReactNode; label: string; name: string; value: string }>) {
  return (
    <label>
      <span>{label}</span>
      <select defaultValue={value} key={value} name={name}>
        {children}
      </select>
    </label>
  )
}

function Table({
  filter,
  names,
  page,
  req,
  settings,
}: Shown &
  Readonly<{ names: ReadonlyMap<string, string>; page: TranslationPage; settings: Settings }>) {
  const since = (item: Item) => writeDay(item.languagesAt, req.i18n.language, settings.timeZone)
  return (
    <div className="translations__scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{words(req, 'translations_title')}</th>
            <th scope="col">{words(req, 'translations_kind')}</th>
            <th scope="col">{words(req, 'translations_organisation')}</th>
            <th scope="col">{words(req, 'translations_since')}</th>
          </tr>
        </thead>
        <tbody>
          {page.items.map((item) => (
            <tr key={item.key}>
              <th scope="row">
                <Link
                  href={`${req.payload.config.routes.admin}/collections/${item.documentCollection}/${item.documentId}/translation?locale=${filter.locale}`}
                  prefetch={false}
                >
                  {item.title ?? words(req, 'review_untitled')}
                </Link>
              </th>
              <td>{kindOf(req, item.documentCollection, 'singular')}</td>
              <td>{names.get(item.documentOrganisation ?? '') ?? '–'}</td>
              <td>{since(item)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Pages({ filter, page, req }: Shown & Readonly<{ page: TranslationPage }>) {
  if (page.pages < 2) return null
  return (
    <nav aria-label={words(req, 'translations_pages')} className="translations__pages">
      {page.page > 1 && (
        <Link href={hrefOf(req, { ...filter, page: page.page - 1 })} prefetch={false}>
          {words(req, 'translations_previous')}
        </Link>
      )}
      <span>{words(req, 'translations_page', { page: page.page, pages: page.pages })}</span>
      {page.page < page.pages && (
        <Link href={hrefOf(req, { ...filter, page: page.page + 1 })} prefetch={false}>
          {words(req, 'translations_next')}
        </Link>
      )}
    </nav>
  )
}

function hrefOf(req: PayloadRequest, filter?: TranslationFilter): string {
  const path = `${req.payload.config.routes.admin}/translations`
  if (!filter) return path

  const { collection, locale, organisation, page, task } = filter
  const query = new URLSearchParams({ language: locale, task })
  if (collection) query.set('kind', collection)
  if (organisation) query.set('organisation', organisation)
  if (page > 1) query.set('page', String(page))
  return `${path}?${query}`
}

function kindOf(req: PayloadRequest, slug: string, number: 'plural' | 'singular'): string {
  return getTranslation(req.payload.collections[slugOf(slug)].config.labels[number], req.i18n)
}
