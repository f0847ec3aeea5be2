import { costBands, experienceOutcomes, statuses, targetGroups } from '@/domain/vocabulary/efforts'
import type { Bilingual, Locale } from '@/domain/vocabulary/locales'
import { labelOf, type Vocabulary } from '@/domain/vocabulary/term'

import type { Contribution } from './contribution'

/** One answer of a contribution, for people: what was asked, and what was said. */
export type Answer = Readonly<{ field: string; label: string; value: string }>

/** What each answer is called, in the order in which it is read. */
const labels: Readonly<Record<string, Bilingual>> = {
  title: { sv: 'Rubrik', en: 'Title' },
  summary: { sv: 'Sammanfattning', en: 'Summary' },
  about: { sv: 'Handlar om', en: 'About' },
  organisation: { sv: 'Organisation', en: 'Organisation' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  areaName: { sv: 'Område', en: 'Area' },
  challenge: { sv: 'Utmaning', en: 'Challenge' },
  whatWasDone: { sv: 'Så gjorde de', en: 'What was done' },
  results: { sv: 'Resultat', en: 'Results' },
  advice: { sv: 'Råd till andra', en: 'Advice to others' },
  outcome: { sv: 'Hur det gick', en: 'How it went' },
  text: { sv: 'Text', en: 'Text' },
  adaptation: { sv: 'Så anpassade de', en: 'How they adapted it' },
  status: { sv: 'Skede', en: 'Status' },
  startYear: { sv: 'Startår', en: 'Start year' },
  year: { sv: 'År', en: 'Year' },
  costBand: { sv: 'Kostnad', en: 'Cost' },
  themes: { sv: 'Teman', en: 'Themes' },
  targetGroups: { sv: 'Målgrupper', en: 'Target groups' },
  methods: { sv: 'Metoder', en: 'Methods' },
  links: { sv: 'Länkar', en: 'Links' },
}

const vocabularies: Readonly<Record<string, Vocabulary>> = {
  costBand: costBands,
  outcome: experienceOutcomes,
  status: statuses,
  targetGroups,
}

/** The answers that are codes of something that has a name. */
const hasNames: readonly string[] = ['about', 'municipality', 'themes']

/** Lists what was answered, in words; what was left empty is left out. */
export function listAnswers(
  contribution: Contribution,
  language: Locale,
  /** The names behind codes, such as that of the municipality. */
  names: Readonly<Record<string, string>> = {},
): Answer[] {
  const told = contribution as Readonly<Record<string, unknown>>
  const say = (field: string, value: unknown): string => {
    const code = String(value ?? '')
    const vocabulary = vocabularies[field]
    if (vocabulary) return labelOf(vocabulary, code, language)
    // a year may look like the code of a municipality
    return hasNames.includes(field) ? (names[code] ?? code) : code
  }
  return Object.entries(labels).flatMap(([field, label]) => {
    const value = [told[field]]
      .flat()
      .filter((one) => one !== undefined && one !== '')
      .map((one) => say(field, one))
      .join(field === 'links' ? '\n' : ', ')
    return value ? [{ field, label: label[language], value }] : []
  })
}
