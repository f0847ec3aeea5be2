import type { Field, LabelFunction, StaticDescription } from 'payload'

import { label } from './translations/label'

/** Copies fields and says, in the description of those that publication needs, that it does. */
export function markRequired(
  fields: readonly Field[],
  paths: ReadonlySet<string>,
  parent = '',
): Field[] {
  return fields.map((field) => mark(field, paths, parent))
}

function mark(field: Field, paths: ReadonlySet<string>, parent: string): Field {
  if ('tabs' in field) {
    const tabs = field.tabs.map((tab) => ({
      ...tab,
      fields: markRequired(
        tab.fields,
        paths,
        'name' in tab && tab.name ? `${parent}${tab.name}.` : parent,
      ),
    }))
    return { ...field, tabs } as Field // the same tabs, marked
  }

  const name = 'name' in field && field.name ? field.name : null
  const path = name ? `${parent}${name}` : null
  const inside =
    'fields' in field
      ? { fields: markRequired(field.fields, paths, path ? `${path}.` : parent) }
      : {}
  const marked = { ...field, ...inside } as Field // the same field, with its own fields marked
  return path && paths.has(path) ? withNote(marked) : marked
}

function withNote(field: Field): Field {
  const admin = (field.admin ?? {}) as { description?: unknown } // some kinds of field have no description
  const description = admin.description as StaticDescription | LabelFunction | undefined
  return {
    ...field,
    admin: {
      ...admin,
      description: ((args) =>
        [read(description, args), label('requiredForReview')(args)]
          .filter(Boolean)
          .join(' ')) satisfies LabelFunction,
    },
  } as Field // the same field, described
}

function read(description: unknown, args: Parameters<LabelFunction>[0]): string {
  if (typeof description === 'function') return description(args)
  if (typeof description === 'object' && description !== null) {
    const texts = description as Record<string, string> // a text in each language
    return (
      texts[args.i18n.language] ??
      texts[args.i18n.fallbackLanguage ?? ''] ??
      Object.values(texts)[0] ??
      ''
    )
  }
  return typeof description === 'string' ? description : ''
}
