import type { CollectionConfig, Config } from 'payload'
import { describe, expect, test } from 'vitest'

import { workflowRules } from '@/domain/workflow/workflowRules'
import { type EditorialWorkflowOptions, editorialWorkflow } from '@/plugins/editorial-workflow'

const letters: CollectionConfig = {
  slug: 'letters',
  admin: { useAsTitle: 'subject', defaultColumns: ['subject', 'updatedAt'] },
  access: { read: () => true },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Content',
          fields: [
            { name: 'subject', type: 'text', admin: { description: 'In a few words.' } },
            { name: 'office', type: 'text' },
          ],
        },
      ],
    },
  ],
  hooks: { beforeChange: [({ data }) => data] },
}

const aConfig = (): Config =>
  ({
    collections: [letters, { slug: 'users', auth: true, fields: [] }],
    localization: { locales: ['sv', 'en'], defaultLocale: 'sv' },
  }) as unknown as Config // what the plugin reads of a config

const put = (options: Partial<EditorialWorkflowOptions> = {}, config = aConfig()) =>
  editorialWorkflow({
    collections: { letters: { required: ['subject'] } },
    rules: workflowRules,
    scopes: { admin: 'all' },
    ...options,
  })(config) as Config

const lettersOf = ({ collections }: Config) =>
  collections?.find(({ slug }) => slug === 'letters') as CollectionConfig

describe('an impossible option stops the start and says which', () => {
  for (const [words, options, complaint] of [
    [
      'a collection that is not there',
      { collections: { labbs: {} } },
      '"labbs" is not a collection',
    ],
    ['people that are not there', { users: 'people' }, '"people" is not a collection'],
    [
      'a field that is not there',
      { collections: { letters: { required: ['subjct'] } } },
      '"letters" has no field "subjct"',
    ],
    [
      'an owner that nothing has',
      { ownerField: 'owner' },
      'no collection has the owner field "owner"',
    ],
    ['no months', { reviewMonths: 0 }, 'reviewMonths must be more than 0'],
    [
      'a policy nobody knows',
      { policy: { editorSelfApproval: 'maybe' } },
      '"maybe" is not a policy',
    ],
    ['a time zone that is none', { timeZone: 'Stockholm' }, '"Stockholm" is not a time zone'],
    [
      'a calendar without working days',
      { isWorkingDay: () => false },
      'isWorkingDay knows no working day',
    ],
    ['rules without moves', { rules: { ...workflowRules, moves: [] } }, 'the rules have no moves'],
  ] as const) {
    test(words, () => {
      const start = () => put(options as Partial<EditorialWorkflowOptions>)

      expect(start).toThrow(`[editorial-workflow] ${complaint}`)
    })
  }

  test('a collection with a field of the workflow’s own', () => {
    const config = aConfig()
    const taken: CollectionConfig = {
      ...letters,
      fields: [...letters.fields, { name: 'workflow', type: 'text' }],
    }

    const start = () =>
      put({}, { ...config, collections: [taken, config.collections?.[1] as never] })

    expect(start).toThrow('"letters" already has a field "workflow"')
  })
})

describe('a config under the workflow', () => {
  test('is a copy: what was given is as it was', () => {
    const config = aConfig()
    const before = structuredClone({
      ...config,
      collections: config.collections?.map(({ slug }) => slug),
    })
    const hooks = letters.hooks?.beforeChange?.length

    put({}, config)

    expect({ ...config, collections: config.collections?.map(({ slug }) => slug) }).toEqual(before)
    expect(letters.hooks?.beforeChange).toHaveLength(hooks ?? 0)
    expect(letters.fields).toHaveLength(1)
  })

  test('keeps the hooks it finds, and guards after them', () => {
    const { beforeChange } = lettersOf(put()).hooks ?? {}

    expect(beforeChange?.[0]).toBe(letters.hooks?.beforeChange?.[0])
    expect(beforeChange).toHaveLength(2)
  })

  test('keeps its drafts with us, and none of Payload’s own ways to publish', () => {
    const collection = lettersOf(put())

    expect(collection).toMatchObject({
      trash: true,
      disableBulkDelete: true,
      disableBulkEdit: true,
      versions: { maxPerDoc: 50, drafts: { autosave: false, schedulePublish: false } },
    })
    const { PublishButton, UnpublishButton } = collection.admin?.components?.edit ?? {}
    expect([PublishButton, UnpublishButton]).toEqual([
      expect.stringMatching(/Nothing$/),
      expect.stringMatching(/Nothing$/),
    ])
    expect(collection.admin?.defaultColumns).toEqual([
      'subject',
      'workflow.state',
      'workflow.assignee',
      'workflow.dueAt',
      'workflow.verifiedAt',
      'updatedAt',
    ])
  })

  test('adds to the people how they want to be told, and leaves what they had', () => {
    const config = aConfig()
    const before = config.collections?.[1]

    const users = put({}, config).collections?.find(({ slug }) => slug === 'users')

    expect(users).toMatchObject({ ...before, fields: expect.arrayContaining(before?.fields ?? []) })
    expect(users?.fields).toContainEqual(expect.objectContaining({ name: 'workflowMail' }))
  })

  test('speaks both languages, with the words that were there', () => {
    const config = { ...aConfig(), i18n: { translations: { sv: { ours: { hello: 'hej' } } } } }

    const { translations } = put({}, config as unknown as Config).i18n as {
      translations: Record<string, Record<string, object>>
    }

    expect(translations.sv?.ours).toEqual({ hello: 'hej' })
    expect(Object.keys(translations.en?.editorialWorkflow ?? {})).toEqual(
      Object.keys(translations.sv?.editorialWorkflow ?? {}),
    )
  })

  test('switched off, keeps its fields so that stored data still fits, and nothing else', () => {
    const collection = lettersOf(put({ enabled: false }))

    const names = collection.fields.map((field) => ('name' in field ? field.name : field.type))
    expect(names).toEqual(['tabs', 'workflow', 'createdBy', 'updatedBy'])
    expect(collection.hooks).toBe(letters.hooks)
    expect(collection.access).toBe(letters.access)
    expect(collection.endpoints).toBeUndefined()
  })
})
