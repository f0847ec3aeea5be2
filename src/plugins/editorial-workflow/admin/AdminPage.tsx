import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import '../desk/admin/desk.css'

type Props = Readonly<{
  children: ReactNode
  className: string
  /** What the page is called in the trail at the top. */
  step: string
  view: AdminViewServerProps
}>

/** The frame of the admin around a page of our own: the same head, trail and margins on each. */
export function AdminPage({ children, className, step, view }: Props) {
  const { initPageResult, params, searchParams } = view
  const { locale, permissions, req, visibleEntities } = initPageResult

  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      viewActions={req.payload.config.admin.components?.actions}
      visibleEntities={{
        // a copy: the first one is frozen by React
        collections: visibleEntities.collections,
        globals: visibleEntities.globals,
      }}
    >
      <SetStepNav nav={[{ label: step }]} />
      <main>
        <Gutter className={`desk ${className}`}>{children}</Gutter>
      </main>
    </DefaultTemplate>
  )
}
