import { tidy } from './contribution'
import type { SubmissionKind } from './kinds'
import { type MunicipalityName, matchMunicipality } from './matchMunicipality'

/** How an answer stands in the form. */
type Shape = 'text' | 'municipality' | 'choices' | 'lines' | 'tick'

const experience = {
  about: 'text',
  title: 'text',
  text: 'text',
  adaptation: 'text',
  outcome: 'text',
  organisation: 'text',
  municipality: 'municipality',
  year: 'text',
} as const

const shapes: Readonly<Record<SubmissionKind, Readonly<Record<string, Shape>>>> = {
  example: {
    title: 'text',
    municipality: 'municipality',
    areaName: 'text',
    challenge: 'text',
    whatWasDone: 'text',
    results: 'text',
    advice: 'text',
    summary: 'text',
    status: 'text',
    startYear: 'text',
    costBand: 'text',
    themes: 'choices',
    targetGroups: 'choices',
    organisation: 'text',
    methods: 'lines',
    links: 'lines',
  },
  experience,
  correction: { about: 'text', text: 'text', links: 'lines' },
}

const senderShapes: Readonly<Record<string, Shape>> = {
  name: 'text',
  email: 'text',
  role: 'text',
  creditName: 'text',
  credit: 'tick',
  consent: 'tick',
}

/** What is said of a file that has been uploaded with the form. */
export type FileWords = Readonly<{ id: string; alt: string; credit: string; hasRights: boolean }>

/** What was typed, by the name of its field, to be shown again as it was. */
export type Typed = Readonly<Record<string, readonly string[]>>

/** A form as it came, sorted: for the schema, for the files, and to be shown again. */
export type ReadForm = Readonly<{
  answers: Readonly<Record<string, unknown>>
  sender: Readonly<Record<string, unknown>>
  files: readonly FileWords[]
  typed: Typed
  /** Municipalities that are spelled nearly as the one that was typed and is none. */
  near: readonly string[]
}>

/** Sorts what a form holds. Whether the answers are sound is for the schema to say; other fields are left out. */
export function readForm(
  kind: SubmissionKind,
  form: FormData,
  municipalities: readonly MunicipalityName[],
): ReadForm {
  const read = (name: string, shape: Shape) =>
    readAnswer(textsOf(form, name), shape, municipalities)
  const names = Object.keys(shapes[kind])
  const senderNames = Object.keys(senderShapes)
  const files = readFiles(form)

  return {
    answers: Object.fromEntries(
      Object.entries(shapes[kind]).map(([name, shape]) => [name, read(name, shape)]),
    ),
    sender: Object.fromEntries(
      Object.entries(senderShapes).map(([name, shape]) => [name, read(`sender.${name}`, shape)]),
    ),
    files,
    typed: Object.fromEntries([
      ...[...names, ...senderNames.map((name) => `sender.${name}`)].map((name) => [
        name,
        textsOf(form, name),
      ]),
      ...files.flatMap(({ id, alt, credit, hasRights }) => [
        [`files.${id}.alt`, [alt]],
        [`files.${id}.credit`, [credit]],
        [`files.${id}.rights`, hasRights ? ['on'] : []],
      ]),
    ]),
    near: nearOf(textsOf(form, 'municipality'), municipalities),
  }
}

/** Reads the answer to one question, as the schema wants it. */
export function readOneAnswer(
  kind: SubmissionKind,
  field: string,
  typed: readonly string[],
  municipalities: readonly MunicipalityName[],
): unknown {
  const shape = field.startsWith('sender.')
    ? senderShapes[field.slice('sender.'.length)]
    : shapes[kind][field]
  return readAnswer(typed, shape ?? 'text', municipalities)
}

function readAnswer(
  typed: readonly string[],
  shape: Shape,
  municipalities: readonly MunicipalityName[],
): unknown {
  switch (shape) {
    case 'tick':
      return typed.length > 0
    case 'choices':
      return typed
    case 'lines':
      return typed.flatMap((text) => text.split('\n')).filter((line) => tidy(line) !== '')
    case 'municipality':
      return readMunicipality(tidy(typed[0] ?? ''), municipalities)
    case 'text':
      return typed[0] === undefined ? undefined : tidy(typed[0])
  }
}

/** The code of what was typed. What is no municipality is handed on as no code can be. */
function readMunicipality(typed: string, municipalities: readonly MunicipalityName[]): string {
  if (!typed) return ''
  const match = matchMunicipality(typed, municipalities)
  return match.ok ? match.code : '?'
}

function nearOf(typed: readonly string[], municipalities: readonly MunicipalityName[]) {
  const match = matchMunicipality(tidy(typed[0] ?? ''), municipalities)
  return match.ok ? [] : match.near
}

function readFiles(form: FormData): readonly FileWords[] {
  return [...new Set(textsOf(form, 'file'))].map((id) => ({
    id,
    alt: textOf(form, `files.${id}.alt`),
    credit: textOf(form, `files.${id}.credit`),
    hasRights: form.has(`files.${id}.rights`),
  }))
}

const textsOf = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value) => typeof value === 'string')

/** The text of a field, or nothing. */
export const textOf = (form: FormData, name: string): string => textsOf(form, name)[0] ?? ''

/** The files that were chosen; a browser sends an empty one where none was. */
export const chosenFiles = (form: FormData): readonly File[] =>
  form.getAll('files').filter((value) => value instanceof File && value.size > 0) as File[] // the filter has looked
