import type { Field, PayloadRequest, Validate } from 'payload'

import type { FieldError } from '../refusal'

type Doc = Record<string, unknown>

type Place = Readonly<{
  req: PayloadRequest
  collection: string
  id: string
  data: Doc
}>

/** Lists what the fields themselves find wrong in a document in one language, as at a publication. */
export async function validateFields(
  fields: readonly Field[],
  place: Place,
): Promise<FieldError[]> {
  return walk(fields, place.data, '', place)
}

async function walk(
  fields: readonly Field[],
  siblingData: Doc,
  parent: string,
  place: Place,
): Promise<FieldError[]> {
  const found: FieldError[] = []
  for (const field of fields) found.push(...(await judge(field, siblingData, parent, place)))
  return found
}

async function judge(
  field: Field,
  siblingData: Doc,
  parent: string,
  place: Place,
): Promise<FieldError[]> {
  if (!passesCondition(field, siblingData, parent, place)) return []

  if ('tabs' in field) {
    return walk(
      field.tabs.map((tab) => ({ ...tab, type: 'name' in tab ? 'group' : 'collapsible' }) as Field), // a tab holds fields as these do
      siblingData,
      parent,
      place,
    )
  }
  if (!('name' in field) || !field.name) {
    return 'fields' in field ? walk(field.fields, siblingData, parent, place) : []
  }

  const path = parent ? `${parent}.${field.name}` : field.name
  const value = siblingData[field.name]
  const own = await judgeValue(field, value, siblingData, path, place)
  return [...own, ...(await judgeInside(field, value, path, place))]
}

function passesCondition(field: Field, siblingData: Doc, parent: string, place: Place): boolean {
  const condition = field.admin?.condition
  if (!condition) return true
  return Boolean(
    condition(place.data, siblingData, {
      blockData: {},
      operation: 'update',
      path: parent.split('.').filter(Boolean),
      user: place.req.user,
    }),
  )
}

async function judgeValue(
  field: Field,
  value: unknown,
  siblingData: Doc,
  path: string,
  { collection, data, id, req }: Place,
): Promise<FieldError[]> {
  const isVirtual = 'virtual' in field && field.virtual
  if (isVirtual || !('validate' in field) || !field.validate) return []

  const validate = field.validate as Validate // each kind of field has its own
  const result = await validate(value, {
    ...field,
    blockData: {},
    collectionSlug: collection,
    data,
    event: 'submit',
    id,
    operation: 'update',
    overrideAccess: true,
    path: path.split('.'),
    preferences: { fields: {} },
    previousValue: value,
    req,
    siblingData,
  } as never) // the arguments that Payload gives, for a field of unknown kind
  return typeof result === 'string' ? [{ path, message: result }] : []
}

async function judgeInside(
  field: Field,
  value: unknown,
  path: string,
  place: Place,
): Promise<FieldError[]> {
  if (field.type === 'group') return walk(field.fields, (value ?? {}) as Doc, path, place)
  if (!Array.isArray(value)) return []

  const found: FieldError[] = []
  for (const [index, row] of value.entries()) {
    const fields =
      field.type === 'array'
        ? field.fields
        : field.type === 'blocks'
          ? (field.blocks.find(({ slug }) => slug === row.blockType)?.fields ?? [])
          : []
    found.push(...(await walk(fields, row, `${path}.${index}`, place)))
  }
  return found
}
