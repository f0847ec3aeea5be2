import type {
  ArrayField,
  CheckboxField,
  DateField,
  EmailField,
  Field,
  GroupField,
  NumberField,
  RelationshipField,
  RichTextField,
  SelectField,
  TextareaField,
  TextField,
  UploadField,
} from 'payload'

import type { Vocabulary } from '@/domain/vocabulary/term'

import { richTextEditor } from './richTextEditor'
import { validateWebAddress } from './validateWebAddress'

/** A label in Swedish and English. */
type Label = readonly [sv: string, en: string]

/** What most fields share: a description with an example, and whether each language has its own text. */
type Common = Readonly<{
  help?: Label
  localized?: boolean
  index?: boolean
  width?: string
  access?: TextField['access']
  condition?: NonNullable<TextField['admin']>['condition']
  readOnly?: boolean
  position?: 'sidebar'
}>

const both = ([sv, en]: Label) => ({ sv, en })

const common = (name: string, label: Label, options: Common = {}) => ({
  name,
  label: both(label),
  ...(options.localized && { localized: true }),
  ...(options.index && { index: true }),
  ...(options.access && { access: options.access }),
  admin: {
    ...(options.help && { description: both(options.help) }),
    ...(options.width && { width: options.width }),
    ...(options.condition && { condition: options.condition }),
    ...(options.readOnly && { readOnly: true }),
    ...(options.position && { position: options.position }),
  },
})

/**
 * The fields of the bank, each with a label in both languages. They are drafts' fields: none is
 * required to save; what must be filled to be published stands in `domain/workflow/readiness`.
 */
export const field = {
  text: (name: string, label: Label, options: Common & { maxLength?: number } = {}): TextField => ({
    type: 'text',
    ...common(name, label, options),
    maxLength: options.maxLength ?? 200,
  }),

  textarea: (
    name: string,
    label: Label,
    options: Common & { maxLength?: number } = {},
  ): TextareaField => ({
    type: 'textarea',
    ...common(name, label, options),
    maxLength: options.maxLength ?? 600,
  }),

  /** A list of short texts, written one after another. */
  texts: (name: string, label: Label, options: Common & { maxLength?: number } = {}): TextField =>
    ({
      type: 'text',
      hasMany: true,
      ...common(name, label, options),
      maxLength: options.maxLength ?? 300,
      maxRows: 30,
    }) as TextField, // hasMany narrows the union in a way that a spread cannot follow

  richText: (name: string, label: Label, options: Common = {}): RichTextField => ({
    type: 'richText',
    ...common(name, label, options),
    editor: richTextEditor,
  }),

  number: (
    name: string,
    label: Label,
    options: Common & { min?: number; max?: number } = {},
  ): NumberField => ({
    type: 'number',
    ...common(name, label, options),
    min: options.min ?? 0,
    ...(options.max !== undefined && { max: options.max }),
  }),

  /** A calendar year that somebody could have meant. */
  year: (name: string, label: Label, options: Common = {}): NumberField => ({
    type: 'number',
    ...common(name, label, options),
    min: 1900,
    max: 2100,
  }),

  email: (name: string, label: Label, options: Common = {}): EmailField => ({
    type: 'email',
    ...common(name, label, options),
  }),

  checkbox: (
    name: string,
    label: Label,
    options: Common & { defaultValue?: boolean } = {},
  ): CheckboxField => ({
    type: 'checkbox',
    ...common(name, label, options),
    defaultValue: options.defaultValue ?? false,
  }),

  date: (name: string, label: Label, options: Common = {}): DateField => {
    const base = common(name, label, options)
    return {
      type: 'date',
      ...base,
      admin: { ...base.admin, date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
    }
  },

  /** A complete web address; anything but http and https is refused at the field. */
  url: (name: string, label: Label, options: Common = {}): TextField =>
    ({
      type: 'text',
      ...common(name, label, options),
      maxLength: 600,
      validate: validateWebAddress,
    }) as TextField, // validate belongs to the single-valued half of the union

  choice: (
    name: string,
    label: Label,
    vocabulary: Vocabulary,
    options: Common & { defaultValue?: string } = {},
  ): SelectField => ({
    type: 'select',
    ...common(name, label, options),
    options: toOptions(vocabulary),
    ...(options.defaultValue && { defaultValue: options.defaultValue }),
  }),

  choices: (
    name: string,
    label: Label,
    vocabulary: Vocabulary,
    options: Common = {},
  ): SelectField => ({
    type: 'select',
    hasMany: true,
    ...common(name, label, options),
    options: toOptions(vocabulary),
  }),

  relation: (
    name: string,
    label: Label,
    relationTo: string,
    options: Common & { filterOptions?: RelationshipField['filterOptions'] } = {},
  ): RelationshipField =>
    ({
      type: 'relationship',
      relationTo,
      ...common(name, label, options),
      ...(options.filterOptions && { filterOptions: options.filterOptions }),
    }) as RelationshipField, // relationTo is checked by Payload when it starts

  relations: (
    name: string,
    label: Label,
    relationTo: string | string[],
    options: Common & { maxRows?: number } = {},
  ): RelationshipField =>
    ({
      type: 'relationship',
      relationTo,
      hasMany: true,
      ...common(name, label, options),
      ...(options.maxRows && { maxRows: options.maxRows }),
    }) as RelationshipField, // relationTo is checked by Payload when it starts

  /** One of several kinds of document. */
  anyOf: (
    name: string,
    label: Label,
    relationTo: string[],
    options: Common = {},
  ): RelationshipField =>
    ({
      type: 'relationship',
      relationTo,
      ...common(name, label, options),
    }) as RelationshipField, // relationTo is checked by Payload when it starts

  upload: (
    name: string,
    label: Label,
    relationTo: 'media' | 'documents',
    options: Common = {},
  ): UploadField => ({ type: 'upload', relationTo, ...common(name, label, options) }),

  list: (
    name: string,
    label: Label,
    row: Label,
    fields: Field[],
    options: Common & { maxRows?: number } = {},
  ): ArrayField => {
    const base = common(name, label, options)
    return {
      type: 'array',
      ...base,
      labels: { singular: both(row), plural: both(label) },
      fields,
      maxRows: options.maxRows ?? 50,
      admin: { ...base.admin, initCollapsed: true },
    }
  },

  group: (name: string, label: Label, fields: Field[], options: Common = {}): GroupField =>
    ({
      type: 'group',
      ...common(name, label, options),
      fields,
    }) as GroupField, // a named group; the union also allows unnamed ones

  row: (...fields: Field[]): Field => ({ type: 'row', fields }),
}

const toOptions = (vocabulary: Vocabulary) =>
  vocabulary.map(({ code, sv, en }) => ({ value: code, label: { sv, en } }))
