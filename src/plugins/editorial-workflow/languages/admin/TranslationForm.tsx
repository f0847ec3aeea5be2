'use client'

import {
  Button,
  Form,
  LeaveWithoutSaving,
  Link,
  OperationProvider,
  toast,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
  useHotkey,
  usePreferences,
  useServerFunctions,
  useTranslation,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import type { FormState } from 'payload'
import { type ReactNode, useEffect, useRef, useState } from 'react'

import { useWords } from '../../admin/useWords'
import type { TextState } from '../followTranslations'
import { TranslationField } from './TranslationField'

/** One text of the source, and where its translation is written. */
export type SourceRow = Readonly<{
  label: string
  names: readonly string[]
  path: string
  source: ReactNode
  state: TextState
}>

type Props = Readonly<{
  languages: readonly Readonly<{ href: string; locale: string; name: string }>[]
  locale: string
  localeName: string
  rows: readonly SourceRow[]
  /** What the source said when it was read. */
  seen: string
  source: string
  sourceName: string
}>

/** The texts of a document in two columns: the source as it reads, and the form of the translation. */
export function TranslationForm(props: Props) {
  const info = useDocumentInfo()
  const { collectionSlug, docPermissions, hasSavePermission, id, initialState, isTrashed } = info
  const { config } = useConfig()
  const { getFormState } = useServerFunctions()
  const router = useRouter()
  const lastEdited = useRef(0)
  const isReadOnly = !hasSavePermission || Boolean(isTrashed)
  useSourceElsewhere(props.source, props.rows)
  const api = `${config.serverURL}${config.routes.api}/${collectionSlug}/${id}`
  // whoever has the document open elsewhere is not written over
  const action = `${api}?locale=${props.locale}&draft=true&depth=0&fallback-locale=none&overrideLock=false`

  /** Reads the form anew as Payload's own form does, and holds the lock of the document meanwhile. */
  async function keepUp({ formState }: { formState: FormState }): Promise<FormState> {
    const now = Date.now()
    const isTime = now - lastEdited.current > 10_000
    if (isTime) lastEdited.current = now
    const { state } = await getFormState({
      collectionSlug,
      docPermissions,
      docPreferences: await info.getDocPreferences(),
      formState,
      id,
      locale: props.locale,
      operation: 'update',
      renderAllFields: false,
      returnLockStatus: true,
      schemaPath: collectionSlug ?? '',
      skipValidation: true,
      updateLastEdited: isTime,
    })
    return state ?? formState
  }

  function onSuccess(json: unknown) {
    const { doc } = json as { doc?: { updatedAt?: string } } // as Payload answers a save
    if (doc?.updatedAt) info.setLastUpdateTime(Date.parse(doc.updatedAt))
    if (id && collectionSlug) info.unlockDocument(id, collectionSlug).catch(() => null) // it runs out by itself
    router.refresh()
  }

  return (
    <OperationProvider operation="update">
      <Form
        action={action}
        className="translation__form"
        disabled={isReadOnly}
        disableValidationOnSubmit
        initialState={initialState}
        isDocumentForm
        method="PATCH"
        onChange={[keepUp]}
        onSuccess={onSuccess}
      >
        <LeaveWithoutSaving />
        <Head {...props} action={action} isReadOnly={isReadOnly} />
        <Columns {...props} isReadOnly={isReadOnly} />
      </Form>
    </OperationProvider>
  )
}

/**
 * Other forms open in the source, as they did before: Payload takes the language of this address for
 * the reader's choice in all of the admin, each time it draws the view.
 */
function useSourceElsewhere(source: string, drawn: unknown): void {
  const { setPreference } = usePreferences()

  useEffect(() => {
    const choose = () => void setPreference('locale', source)
    choose()
    return choose
  }, [drawn, source, setPreference])
}

type HeadProps = Props & Readonly<{ action: string; isReadOnly: boolean }>

/** What is left to do, and the two things that can be done about it. */
function Head({ action, isReadOnly, languages, locale, localeName, rows, seen }: HeadProps) {
  const words = useWords()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const { submit } = useForm()
  const vouch = useVouch(locale, seen)
  const [isVouching, setIsVouching] = useState(false)
  const countOf = (state: TextState) => rows.filter((row) => row.state === state).length
  const [stale, missing] = [countOf('stale'), countOf('missing')]
  const tops = [...new Set(rows.map(({ names }) => names[0] ?? ''))]

  const save = () =>
    submit({
      action,
      method: 'PATCH',
      // only what is translated here: the rest of the document is nobody's business in this form
      overrides: (state: FormState) => ({ ...pick(state, tops), _status: 'draft' }) as never,
      skipValidation: true,
    })
  useHotkey({ cmdCtrlKey: true, editDepth: 1, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    if (isModified && !isReadOnly) save()
  })

  return (
    <header className="translation__head">
      <div>
        <h2>{words('translation_title', { language: localeName })}</h2>
        <p>
          {stale === 0 && missing === 0
            ? words('translation_follows')
            : [
                stale > 0 && words('translation_stale', { count: stale }),
                missing > 0 && words('translation_missing', { count: missing }),
              ]
                .filter(Boolean)
                .join(' ')}
        </p>
        {isReadOnly && <p>{words('translation_locked')}</p>}
        {languages.length > 1 && (
          <nav aria-label={words('translation_languages')} className="translation__languages">
            {languages.map((one) => (
              <Link
                aria-current={one.locale === locale ? 'page' : undefined}
                href={one.href}
                key={one.locale}
              >
                {one.name}
              </Link>
            ))}
          </nav>
        )}
      </div>
      <div className="translation__actions">
        {stale > 0 && (
          <Button
            buttonStyle="secondary"
            disabled={isModified || isVouching}
            margin={false}
            onClick={async () => {
              setIsVouching(true)
              await vouch()
              setIsVouching(false)
            }}
            size="medium"
            tooltip={isModified ? words('ui_saveFirst') : undefined}
          >
            {words('translation_vouch')}
          </Button>
        )}
        {!isReadOnly && (
          <Button
            disabled={!isModified || isProcessing}
            margin={false}
            onClick={save}
            size="medium"
            type="button"
          >
            {words('translation_save')}
          </Button>
        )}
      </div>
    </header>
  )
}

/** Vouches, for the reader, that the translation still follows the source. */
function useVouch(locale: string, seen: string): () => Promise<void> {
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const router = useRouter()
  const words = useWords()

  return async () => {
    const { api } = config.routes
    const response = await fetch(
      `${config.serverURL}${api}/${collectionSlug}/${id}/languages/${locale}/vouch`,
      {
        body: JSON.stringify({ seen }),
        credentials: 'include',
        headers: { 'Accept-Language': i18n.language, 'Content-Type': 'application/json' },
        method: 'POST',
      },
    ).catch(() => null) // said below
    if (response?.ok) {
      toast.success(words('translation_vouched'))
      router.refresh()
      return
    }
    const answer = await response?.json().catch(() => null) // not from us, and said below
    toast.error((answer as { message?: string } | null)?.message ?? words('ui_failed'))
  }
}

function Columns({
  isReadOnly,
  locale,
  localeName,
  rows,
  source,
  sourceName,
}: Props & Readonly<{ isReadOnly: boolean }>) {
  const words = useWords()
  if (rows.length === 0) return <p>{words('translation_nothing')}</p>

  return (
    <div className="translation__rows">
      <div aria-hidden="true" className="translation__names">
        <p>{sourceName}</p>
        <p>{localeName}</p>
      </div>
      {rows.map((row) => (
        <section
          aria-label={row.label}
          className={`translation__row translation__row--${row.state}`}
          key={row.path}
        >
          <div className="translation__source">
            <p className="translation__label">
              <span>{row.label}</span>
              {row.state !== 'current' && (
                <span className={`translation__mark translation__mark--${row.state}`}>
                  {words(row.state === 'stale' ? 'translation_isStale' : 'translation_isMissing')}
                </span>
              )}
            </p>
            <div lang={source}>{row.source}</div>
          </div>
          <div className="translation__target" lang={locale}>
            <TranslationField isReadOnly={isReadOnly} names={row.names} path={row.path} />
          </div>
        </section>
      ))}
    </div>
  )
}

/** The values of some fields at the top of a form, rows and groups and all. */
function pick(state: FormState, names: readonly string[]): Record<string, unknown> {
  const data: Record<string, unknown> = {}
  const paths = Object.keys(state).filter((path) => names.includes(path.split('.')[0] ?? ''))
  // rows and groups before what stands in them
  for (const path of paths.sort((a, b) => a.split('.').length - b.split('.').length)) {
    const field = state[path]
    if (!field || field.disableFormData) {
      if (field?.rows) place(data, path, [])
      continue
    }
    place(data, path, field.rows ? [] : field.value)
  }
  return data
}

function place(data: Record<string, unknown>, path: string, value: unknown): void {
  const names = path.split('.')
  const last = names.pop() ?? path
  let part: Record<string, unknown> = data
  for (const [index, name] of names.entries()) {
    const isRowNext = /^\d+$/.test(names[index + 1] ?? last)
    part[name] ??= isRowNext ? [] : {}
    part = part[name] as Record<string, unknown> // a row, a group or a list of rows
  }
  part[last] = value
}
