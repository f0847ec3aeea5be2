import { z } from 'zod'

import { openPath } from './openAddresses'
import { openLimit, openMaxAge } from './openLimits'
import { mostItems, type OpenParameter, type OpenQuestion, openParameters } from './openParameters'
import { type OpenProblemCode, openProblemCodes, openProblems } from './openProblems'
import { openRegistry } from './openRegistry'
import {
  openFacetList,
  openIndex,
  openList,
  openProblem,
  openProblemList,
  openSearch,
} from './schemas/answers'
import { openItem } from './schemas/item'

type Json = Readonly<Record<string, unknown>>

/** An address of the API: what it answers, and what it can answer instead. */
type Operation = Readonly<{
  path: string
  id: OpenQuestion
  summary: string
  description: string
  answer: z.ZodType | null
  problems: readonly OpenProblemCode[]
  inPath: readonly Json[]
}>

const usual = ['bad-parameter', 'too-many-requests', 'away'] as const

const operations: readonly Operation[] = [
  {
    path: '/',
    id: 'index',
    summary: 'What there is here',
    description: 'Addresses to begin with.',
    answer: openIndex,
    problems: usual,
    inPath: [],
  },
  {
    path: '/items',
    id: 'items',
    summary: 'List published items',
    description:
      'All published items, or those that a choice leaves. Several values of one question widen, several questions narrow. To read everything follow `next` until it is null.',
    answer: openList,
    problems: ['bad-cursor', ...usual],
    inPath: [],
  },
  {
    path: '/items/{kind}/{slug}',
    id: 'item',
    summary: 'Read one item',
    description:
      'Everything that the page of the item tells. An item with a new slug is followed by a redirect (308); one that has been archived is gone (410).',
    answer: openItem,
    problems: ['not-found', 'gone', ...usual],
    inPath: [
      inPath('kind', toJsonSchema(openItemKinds()), 'method'),
      inPath('slug', { type: 'string' }, 'bostad-forst'),
    ],
  },
  {
    path: '/search',
    id: 'search',
    summary: 'Search published items',
    description:
      'What is found by words, in Swedish or English as `lang` says, the best first. At most the first 10,000 hits can be read; use `/items` to read everything.',
    answer: openSearch,
    problems: ['bad-cursor', ...usual],
    inPath: [],
  },
  {
    path: '/facets',
    id: 'facets',
    summary: 'List the questions and their answers',
    description:
      'The codes by which lists and search are narrowed, in words, and how many items each would leave under a choice.',
    answer: openFacetList,
    problems: usual,
    inPath: [],
  },
  {
    path: '/problems',
    id: 'problems',
    summary: 'List the problems',
    description: 'What can go wrong, in words; the type of a problem leads here.',
    answer: openProblemList,
    problems: usual,
    inPath: [],
  },
  {
    path: '/openapi.json',
    id: 'openapi',
    summary: 'This document',
    description: 'The API as OpenAPI 3.1.',
    answer: null,
    problems: usual,
    inPath: [],
  },
]

/** Writes the OpenAPI document from what reads the queries and types the answers, so that they cannot differ. */
export function writeOpenApi(siteUrl: string): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Innovationslabbet',
      version: '1.0.0',
      summary: 'The open knowledge bank of Swedish public housing, for programs.',
      description: `Read-only, without a key, for everybody. What is published can be read; nothing else can. Swedish is the source; \`lang=en\` gives English where it is published.\n\nAnswers carry an \`ETag\`: send it back in \`If-None-Match\`, and an unchanged answer is told by 304 alone. Answers may be kept for ${openMaxAge} seconds. An address may ask ${openLimit.most} questions in ${openLimit.seconds} seconds; after that it is told by 429 and \`Retry-After\` when to go on. Unknown parameters are refused, so that a misspelt one is noticed. Within \`v1\` fields may be added; none is taken away or changes its meaning.`,
      license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
    },
    servers: [{ url: siteUrl + openPath }],
    paths: Object.fromEntries(operations.map((one) => [one.path, { get: toOperation(one) }])),
    components: { schemas: listSchemas(), headers, responses: listProblems() },
  }
}

function toOperation({ answer, description, id, inPath: parts, problems, summary }: Operation) {
  return {
    operationId: id,
    summary,
    description,
    parameters: [...parts, ...openParameters[id].map(toParameter), ifNoneMatch],
    responses: {
      200: {
        description: 'The answer.',
        headers: {
          ETag: { $ref: '#/components/headers/ETag' },
          'Cache-Control': { $ref: '#/components/headers/Cache-Control' },
        },
        content: {
          'application/json': { schema: answer ? refOf(answer) : { type: 'object' } },
        },
      },
      304: { description: 'Unchanged since the answer with this `ETag`.' },
      ...(id === 'item' && { 308: { description: 'The item has another address now.' } }),
      ...Object.fromEntries(
        problems.map((code) => [
          openProblems[code],
          { $ref: `#/components/responses/${nameOfStatus(openProblems[code])}` },
        ]),
      ),
    },
  }
}

function toParameter({
  description,
  example,
  isList,
  isRequired,
  name,
  usual,
  value,
}: OpenParameter) {
  const schema = toJsonSchema(value)
  return {
    name,
    in: 'query',
    required: isRequired,
    description,
    ...(isList && { style: 'form', explode: false }),
    schema: isList
      ? { type: 'array', items: schema }
      : name === 'limit'
        ? { type: 'integer', minimum: 1, maximum: mostItems, default: Number(usual) }
        : { ...schema, ...(usual !== null && { default: usual }) },
    ...(example !== null && { example: isList ? [example] : example }),
  }
}

function inPath(name: string, schema: Json, example: string): Json {
  return { name, in: 'path', required: true, schema, example }
}

function openItemKinds(): z.ZodType {
  return z.enum(openItem.options.map(({ shape }) => shape.kind.value) as [string, ...string[]]) // not empty
}

const ifNoneMatch = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  description: 'The `ETag` of an answer that is kept.',
  schema: { type: 'string' },
}

const headers = {
  ETag: { description: 'Marks this answer.', schema: { type: 'string' } },
  'Cache-Control': {
    description: 'How long it may be kept.',
    schema: { type: 'string' },
  },
  'Retry-After': {
    description: 'After how many seconds to ask again.',
    schema: { type: 'integer' },
  },
}

const nameOfStatus = (status: number): string => `Problem${status}`

/** One answer for each status; which problem it is, its type tells. */
function listProblems(): Json {
  const statuses = [...new Set(openProblemCodes.map((code) => openProblems[code]))]
  return Object.fromEntries(
    statuses.map((status) => [
      nameOfStatus(status),
      {
        description: openProblemCodes
          .filter((code) => openProblems[code] === status)
          .map((code) => `\`${code}\``)
          .join(', '),
        ...([429, 503].includes(status) && {
          headers: { 'Retry-After': { $ref: '#/components/headers/Retry-After' } },
        }),
        content: { 'application/problem+json': { schema: refOf(openProblem) } },
      },
    ]),
  )
}

/** All schemas that have a name, as they refer to each other. */
function listSchemas(): Json {
  const answers = operations.flatMap(({ answer }) => answer ?? [])
  const { $defs } = z.toJSONSchema(z.tuple([openProblem, ...answers]), {
    metadata: openRegistry,
    override: ({ jsonSchema }) => {
      // fields may be added one day, and a date is a date without its pattern
      delete jsonSchema.additionalProperties
      if (jsonSchema.format === 'date-time') delete jsonSchema.pattern
    },
  })
  const written = JSON.stringify($defs).replaceAll('#/$defs/', '#/components/schemas/')
  const schemas = JSON.parse(written) as Record<string, Record<string, unknown>> // as just written
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { id: _, ...schema }]) => [name, schema]),
  )
}

const refOf = (schema: z.ZodType) => ({
  $ref: `#/components/schemas/${openRegistry.get(schema)?.id}`,
})

function toJsonSchema(schema: z.ZodType): Json {
  const { $schema: _, ...written } = z.toJSONSchema(schema, { metadata: openRegistry })
  return written
}
