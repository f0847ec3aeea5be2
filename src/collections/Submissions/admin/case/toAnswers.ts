import type { Contribution } from '@/domain/submission/contribution'
import type { SubmissionKind } from '@/domain/submission/kinds'
import { costBands, experienceOutcomes, statuses, targetGroups } from '@/domain/vocabulary/efforts'
import type { Bilingual, Locale } from '@/domain/vocabulary/locales'
import { labelOf, type Vocabulary } from '@/domain/vocabulary/term'

/** One answer of the form as a moderator reads it. Empty where nothing was answered. */
export type Answer = Readonly<{ name: string; label: string; texts: readonly string[] }>

/** What the codes among the answers are called. */
export type Names = Readonly<{
  municipality: string | null
  themes: readonly Readonly<{ code: string; title: string | null }>[]
}>

type Row = Bilingual & Readonly<{ name: string; vocabulary?: Vocabulary }>

const about = { name: 'about', sv: 'Handlar om', en: 'About' }
const organisation = { name: 'organisation', sv: 'Organisation', en: 'Organisation' }
const municipality = { name: 'municipality', sv: 'Kommun', en: 'Municipality' }
const links = { name: 'links', sv: 'Länkar', en: 'Links' }

/** The answers of each kind of form, in its order, with the names that moderators know them by. */
const rows: Readonly<Record<SubmissionKind, readonly Row[]>> = {
  example: [
    { name: 'title', sv: 'Rubrik', en: 'Title' },
    municipality,
    { name: 'areaName', sv: 'Område', en: 'Area' },
    { name: 'summary', sv: 'Sammanfattning', en: 'Summary' },
    { name: 'challenge', sv: 'Utmaningen', en: 'The challenge' },
    { name: 'whatWasDone', sv: 'Vad de gjorde', en: 'What they did' },
    { name: 'results', sv: 'Vad det ledde till', en: 'What came of it' },
    { name: 'advice', sv: 'Råd till andra', en: 'Advice to others' },
    { name: 'status', sv: 'Läge', en: 'Status', vocabulary: statuses },
    { name: 'startYear', sv: 'Startår', en: 'Year of start' },
    { name: 'costBand', sv: 'Kostnad', en: 'Cost', vocabulary: costBands },
    { name: 'themes', sv: 'Teman', en: 'Themes' },
    { name: 'targetGroups', sv: 'Målgrupper', en: 'Target groups', vocabulary: targetGroups },
    organisation,
    { name: 'methods', sv: 'Metoder', en: 'Methods' },
    links,
  ],
  experience: [
    about,
    { name: 'title', sv: 'Rubrik', en: 'Title' },
    { name: 'outcome', sv: 'Hur det gick', en: 'How it went', vocabulary: experienceOutcomes },
    { name: 'text', sv: 'Erfarenheten', en: 'The experience' },
    { name: 'adaptation', sv: 'Hur de anpassade', en: 'How they adapted it' },
    organisation,
    municipality,
    { name: 'year', sv: 'År', en: 'Year' },
  ],
  correction: [
    about,
    { name: 'text', sv: 'Vad som är fel eller saknas', en: 'What is wrong or missing' },
    links,
  ],
}

/** Lays out answers in the order of their form, codes turned into words. */
export function toAnswers(
  kind: SubmissionKind,
  contribution: Contribution | Readonly<Record<string, unknown>>,
  names: Names,
  language: Locale,
): Answer[] {
  const given = contribution as Readonly<Record<string, unknown>> // read by the names of the rows
  return rows[kind].map((row) => ({
    label: row[language],
    name: row.name,
    texts: textsOf(given[row.name]).map((text) => toWord(row, text, names, language)),
  }))
}

const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value])
    .filter((text) => typeof text === 'string' || typeof text === 'number')
    .map(String)
    .filter((text) => text !== '')

function toWord({ name, vocabulary }: Row, text: string, names: Names, language: Locale): string {
  if (vocabulary) return labelOf(vocabulary, text, language)
  if (name === 'municipality') return names.municipality ?? text
  if (name === 'themes') return names.themes.find(({ code }) => code === text)?.title ?? text
  return text
}
