import { getTranslation } from '@payloadcms/translations'
import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { AdminPage } from '../../admin/AdminPage'
import { tableParts as as } from '../../admin/tableParts'
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
  const { req } = props.initPageResult
  return (
    <AdminPage className="translations" step={words(req, 'translations')} view={props}>
      <WorkList asked={props.searchParams ?? {}} req={req} />
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
      <header className="desk__head">
        <div>
          <h1>{words(req, 'translations')}</h1>
          <p className="desk__lead">{words(req, 'translations_intro', { language })}</p>
        </div>
      </header>
      <Tasks filter={filter} req={req} />
      <Filters filter={filter} organisations={organisations} req={req} settings={settings} />
      {page.total === 0 ? (
        <p className="desk-none" role="status">
          {words(req, 'translations_none')}
        </p>
      ) : (
        <>
          <p className="desk-count" role="status">
            {words(req, page.total === 1 ? 'translations_one' : 'translations_count', {
              count: page.total,
            })}
          </p>
          <Table filter={filter} names={names} page={page} req={req} settings={settings} />
        </>
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
    <form action={hrefOf(req)} className="desk-filters translations__filters" method="get">
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
      <button className="desk-button desk-button--first" type="submit">
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
    <label className="desk-field">
      <span>{label}</span>
      <select defaultValue={value} key={value} name={name}>
        {children}
      </select>
    </label>
  )
}

const columns = ['kind', 'organisation', 'since'] as const

function Table({
  filter,
  names,
  page,
  req,
  settings,
}: Shown &
  Readonly<{ names: ReadonlyMap<string, string>; page: TranslationPage; settings: Settings }>) {
  const cells: Readonly<Record<(typeof columns)[number], (item: Item) => string>> = {
    kind: (item) => kindOf(req, item.documentCollection, 'singular'),
    organisation: (item) => names.get(item.documentOrganisation ?? '') ?? '–',
    since: (item) => writeDay(item.languagesAt, req.i18n.language, settings.timeZone),
  }
  return (
    <table {...as.table} className="desk-table">
      <thead {...as.group}>
        <tr {...as.row}>
          {(['title', ...columns] as const).map((name) => (
            <th {...as.head} key={name} scope="col">
              {words(req, `translations_${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...as.group}>
        {page.items.map((item) => (
          <tr {...as.row} key={item.key}>
            <th {...as.rowHead} scope="row">
              <Link
                className="desk-row__title"
                href={`${req.payload.config.routes.admin}/collections/${item.documentCollection}/${item.documentId}/translation?locale=${filter.locale}`}
                prefetch={false}
              >
                {item.title ?? words(req, 'review_untitled')}
              </Link>
            </th>
            {columns.map((name) => (
              <td {...as.cell} data-label={words(req, `translations_${name}`)} key={name}>
                {cells[name](item)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Pages({ filter, page, req }: Shown & Readonly<{ page: TranslationPage }>) {
  if (page.pages < 2) return null
  return (
    <nav aria-label={words(req, 'translations_pages')} className="desk-pages">
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
