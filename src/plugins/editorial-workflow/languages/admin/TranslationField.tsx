'use client'

import { RenderFields, useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { ClientField, SanitizedFieldPermissions } from 'payload'

import { useWords } from '../../admin/useWords'

type Props = Readonly<{ isReadOnly: boolean; names: readonly string[]; path: string }>

type Permissions = SanitizedFieldPermissions | Record<string, SanitizedFieldPermissions>

/** The field of one text, drawn by Payload itself, wherever in the document it stands. */
export function TranslationField({ isReadOnly, names, path }: Props) {
  const { getEntityConfig } = useConfig()
  const { collectionSlug = '', docPermissions } = useDocumentInfo()
  const words = useWords()
  const field = findField(getEntityConfig({ collectionSlug })?.fields ?? [], names)
  if (!field) return <p>{words('translation_elsewhere')}</p>

  return (
    <RenderFields
      fields={[field]}
      forceRender
      margins={false}
      parentIndexPath=""
      parentPath={path.split('.').slice(0, -1).join('.')}
      parentSchemaPath={[collectionSlug, ...names.slice(0, -1)].join('.')}
      permissions={permissionsAt(docPermissions?.fields as Permissions | undefined, names)}
      readOnly={isReadOnly}
    />
  )
}

/** Finds a field by the names on the way to it, through rows and tabs that have none. */
function findField(
  fields: readonly ClientField[],
  [name, ...rest]: readonly string[],
): ClientField | null {
  const field = flat(fields).find((one) => 'name' in one && one.name === name)
  if (!field || rest.length === 0) return field ?? null
  return 'fields' in field ? findField(field.fields, rest) : null
}

function flat(fields: readonly ClientField[]): ClientField[] {
  return fields.flatMap((field): ClientField[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name ? [tab as unknown as ClientField] : flat(tab.fields),
      )
    }
    const isNamed = 'name' in field && Boolean(field.name)
    return !isNamed && 'fields' in field ? flat(field.fields) : [field]
  })
}

/** The permissions of the fields beside the one that is named. */
function permissionsAt(all: Permissions | undefined, names: readonly string[]): Permissions {
  const within = names.slice(0, -1).reduce<unknown>((part, name) => {
    if (part === true || part === undefined) return part
    const here = (part as Record<string, unknown>)[name] // as the server has worked them out
    return here === true ? true : (here as { fields?: unknown } | undefined)?.fields
  }, all)
  return (within ?? {}) as Permissions
}
