import { isStated, toLabel, toLabels } from '@/components/facts/toLabel'
import { yearsOf } from '@/components/item/example/yearsOf'
import { groupSizeOf } from '@/components/item/method/groupSizeOf'
import { toPlainText } from '@/domain/catalogue/toPlainText'
import type {
  PublicExample,
  PublicItem,
  PublicMethod,
  PublicTool,
  RichText,
} from '@/domain/publication/publicItem'
import {
  activityTypes,
  competences,
  costBands,
  difficulties,
  phases,
  statuses,
  targetGroups,
  timeBands,
} from '@/domain/vocabulary/efforts'
import { evidenceLevels } from '@/domain/vocabulary/evidence'
import type { Locale } from '@/domain/vocabulary/locales'
import { scales } from '@/domain/vocabulary/places'
import {
  accessTerms,
  languages,
  personalDataAnswers,
  toolFormats,
  toolTypes,
} from '@/domain/vocabulary/resources'
import { findTerm } from '@/domain/vocabulary/term'
import { formatDate } from '@/i18n/dates'
import { messagesOf } from '@/i18n/messagesOf'

/** What an item answers; null when nobody has stated it, and undefined when its kind is not asked. */
export type Cell = string | null | undefined

/** One fact, with what each item answers. */
export type CompareRow = Readonly<{
  name: RowName
  cells: readonly Cell[]
  /** True when the cells are in the words of the items, in the language that each is written in. */
  isOwnText: boolean
  /** True when all answer the same: there is no difference to see. */
  isSame: boolean
}>

type RowName = Exclude<keyof ReturnType<typeof messagesOf>['compare']['rows'], 'evidenceLevel'>

/** The facts by which items are compared, those that one asks for first come first. A fact that none states is left out. */
export function compareRows(items: readonly PublicItem[]): CompareRow[] {
  const names = Object.keys(answers) as RowName[] // its own keys
  return names.flatMap((name) => {
    const cells = items.map((item) => tidy(answers[name](item)))
    const isAnswered = cells.some((cell) => typeof cell === 'string')
    const isOwnText = ownTexts.has(name)
    return isAnswered ? [{ name, cells, isOwnText, isSame: new Set(cells).size === 1 }] : []
  })
}

/** The facts that are texts of the items; the words of all others are those of the page. */
const ownTexts: ReadonlySet<RowName> = new Set([
  'summary',
  'about',
  'whenToUse',
  'results',
  'didNotWork',
])

/** A text in a cell is there to be compared, not to be read in full. */
const longestCell = 320

type Answer = (item: PublicItem) => Cell

const ofExample =
  (answer: (item: PublicExample) => Cell): Answer =>
  (item) =>
    item.kind === 'example' ? answer(item) : undefined

const ofMethod =
  (answer: (item: PublicMethod) => Cell): Answer =>
  (item) =>
    item.kind === 'method' ? answer(item) : undefined

const ofTool =
  (answer: (item: PublicTool) => Cell): Answer =>
  (item) =>
    item.kind === 'tool' ? answer(item) : undefined

const answers: Readonly<Record<RowName, Answer>> = {
  summary: ({ summary }) => summary,
  themes: ({ themes }) => together(themes.map(({ title }) => title)),
  targetGroups: (item) => toLabels(targetGroups, item.targetGroups, item.locale),
  place: ofExample(({ areaName, municipality }) => together([areaName, municipality?.name])),
  years: ofExample(yearsOf),
  status: ofExample(({ locale, status }) => toLabel(statuses, status, locale)),
  scale: ofExample(({ locale, scale }) => toLabel(scales, scale, locale)),
  organisations: ofExample(({ actors }) =>
    together(actors.map(({ organisation }) => organisation.title)),
  ),
  efforts: (item) =>
    'activityTypes' in item ? toLabels(activityTypes, item.activityTypes, item.locale) : undefined,
  phases: (item) => ('phases' in item ? toLabels(phases, item.phases, item.locale) : undefined),
  time: ofMethod(({ locale, timeToRun }) => toLabel(timeBands, timeToRun, locale)),
  cost: (item) => ('costBand' in item ? toLabel(costBands, item.costBand, item.locale) : undefined),
  difficulty: (item) =>
    'difficulty' in item ? toLabel(difficulties, item.difficulty, item.locale) : undefined,
  group: ofMethod(groupSizeOf),
  competence: ofMethod(({ competence, locale }) => toLabel(competences, competence, locale)),
  toolType: ofTool(({ locale, toolType }) => toLabel(toolTypes, toolType, locale)),
  access: ofTool(({ access, locale }) => toLabel(accessTerms, access, locale)),
  format: ofTool(({ format, locale }) => toLabels(toolFormats, format, locale)),
  languages: ofTool(({ locale, toolLanguages }) => toLabels(languages, toolLanguages, locale)),
  personalData: ofTool(({ locale, personalData }) =>
    toLabel(personalDataAnswers, personalData, locale),
  ),
  evidence: (item) =>
    'evidenceLevel' in item ? toEvidence(item.evidenceLevel, item.locale) : undefined,
  about: (item) => {
    if (item.kind === 'example') return inShort(item.challenge)
    if (item.kind === 'method') return inShort(item.what)
    return item.kind === 'tool' ? item.bestFor : undefined
  },
  whenToUse: ofMethod(({ whenToUse }) => inShort(whenToUse)),
  results: (item) => {
    if (item.kind === 'example') return inShort(item.results)
    return item.kind === 'method' ? inShort(item.expectedEffect) : undefined
  },
  didNotWork: (item) => {
    if (item.kind === 'example') return inShort(item.whatDidNotWork)
    if (item.kind === 'method') return inShort(item.risks)
    return item.kind === 'tool' ? together(item.limitations) : undefined
  },
  checked: ({ lastVerifiedAt, locale }) => lastVerifiedAt && formatDate(lastVerifiedAt, locale),
}

const tidy = (cell: Cell): Cell => (cell === '' ? null : cell)

const together = (words: readonly (string | null | undefined)[]): string | null =>
  words.filter(Boolean).join(', ') || null

function toEvidence(level: string, locale: Locale): string | null {
  const term = isStated(level) ? findTerm(evidenceLevels, level) : null
  if (!term) return null
  const { evidenceLevel } = messagesOf(locale).compare.rows
  return evidenceLevel(level, term[locale], term.help?.[locale] ?? '').trim()
}

/** The beginning of a text, to the end of a sentence where there is one. */
function inShort(text: RichText | null): string | null {
  const plain = text ? toPlainText(text).replace(/\s+/g, ' ').trim() : ''
  if (plain.length <= longestCell) return plain || null

  const cut = plain.slice(0, longestCell)
  const end = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('! '), cut.lastIndexOf('? '))
  return end > longestCell / 2 ? cut.slice(0, end + 1) : `${cut.slice(0, cut.lastIndexOf(' '))} …`
}
