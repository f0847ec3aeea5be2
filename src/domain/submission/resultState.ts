import type { Vocabulary } from '@/domain/vocabulary/term'

/** Where the page that a submission became stands, as its sender is told. */
export type ResultState =
  | 'written'
  | 'reviewed'
  | 'scheduled'
  | 'published'
  | 'merging'
  | 'taken-down'
  | 'archived'
  | 'gone'

/** The states, each in a sentence to the sender. */
export const resultStates = [
  {
    code: 'written',
    sv: 'Redaktionen arbetar med texten.',
    en: 'The editors are working on the text.',
  },
  {
    code: 'reviewed',
    sv: 'Texten är skriven och granskas innan den publiceras.',
    en: 'The text is written and is being reviewed before it is published.',
  },
  {
    code: 'scheduled',
    sv: 'Texten är klar och har fått en tid då den publiceras.',
    en: 'The text is ready and has a time at which it is published.',
  },
  { code: 'published', sv: 'Sidan är publicerad.', en: 'The page is published.' },
  {
    code: 'merging',
    sv: 'Redaktionen arbetar in dina uppgifter i sidan.',
    en: 'The editors are working what you told us into the page.',
  },
  {
    code: 'taken-down',
    sv: 'Sidan har varit publicerad, men är det inte just nu.',
    en: 'The page has been published, but is not at the moment.',
  },
  {
    code: 'archived',
    sv: 'Sidan är arkiverad och visas inte längre.',
    en: 'The page is archived and no longer shown.',
  },
  { code: 'gone', sv: 'Sidan finns inte längre.', en: 'The page is no longer there.' },
] as const satisfies Vocabulary<ResultState>

/** Says where a page stands for the sender of what it came from. */
export function toResultState({
  isLive,
  isMerged,
  row,
}: Readonly<{
  /** The public meets a version of the page now. */
  isLive: boolean
  /** The submission was worked into a page that was there. */
  isMerged: boolean
  /** Where the newest text of the page stands; null where there is no page. */
  row: Readonly<{ state: string; isTrashed: boolean; everPublished: boolean }> | null
}>): ResultState {
  if (!row || row.isTrashed) return 'gone'
  if (isLive) return isMerged && row.state !== 'published' ? 'merging' : 'published'
  if (row.state === 'archived') return 'archived'
  if (row.everPublished) return 'taken-down'
  return underWay[row.state] ?? (isMerged ? 'merging' : 'written')
}

const underWay: Readonly<Record<string, ResultState>> = {
  in_review: 'reviewed',
  approved: 'reviewed',
  scheduled: 'scheduled',
}
