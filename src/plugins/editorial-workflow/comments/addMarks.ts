import type { CustomComponent, Field } from 'payload'

const home = '/plugins/editorial-workflow/comments/admin'

/**
 * Copies fields, and places the mark of comments at the label of each that holds content. The label
 * is drawn once, where what stands before an input would be drawn anew at every change of the form.
 */
export function addMarks(fields: readonly Field[]): Field[] {
  return fields.map(withMark)
}

function withMark(field: Field): Field {
  if (field.type === 'ui' || field.type === 'join') return field
  if (field.type === 'tabs') {
    const tabs = field.tabs.map((tab) => ({ ...tab, fields: addMarks(tab.fields) }))
    return { ...field, tabs } as Field // the same tabs, marked
  }

  const isUnseen = Boolean(field.admin?.hidden || field.admin?.disabled || field.hidden)
  const marked = 'name' in field && field.name && !isUnseen ? atLabel(field) : field
  if (marked.type === 'blocks') {
    const blocks = marked.blocks.map((block) => ({ ...block, fields: addMarks(block.fields) }))
    return { ...marked, blocks }
  }
  return 'fields' in marked ? ({ ...marked, fields: addMarks(marked.fields) } as Field) : marked // the same field, with its own fields marked
}

type Place = 'Label' | 'beforeInput'

/** A label of the field's own stays, and so do the two of a point; the mark stands before the input then. */
function atLabel(field: Field): Field {
  const admin = (field.admin ?? {}) as { components?: Partial<Record<Place, unknown>> } // some kinds of field have no components
  const { components = {} } = admin
  const isTaken = Boolean(components.Label) || field.type === 'point'
  const mark: Partial<Record<Place, CustomComponent | unknown[]>> = isTaken
    ? { beforeInput: [`${home}/CommentMark#CommentMark`, ...asList(components.beforeInput)] }
    : { Label: `${home}/MarkedLabel#MarkedLabel` }
  return { ...field, admin: { ...admin, components: { ...components, ...mark } } } as Field // the same field, marked
}

const asList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]
