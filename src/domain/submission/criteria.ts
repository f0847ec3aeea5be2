import type { Vocabulary } from '@/domain/vocabulary/term'

import type { SubmissionKind } from './kinds'

/** What a submission must be to be accepted: shown to the sender first, and ticked by the moderator. */
export type Criterion = 'place' | 'done' | 'useful' | 'honest' | 'no-tenants' | 'rights'

/** The criteria, as sender and moderator both read them. */
export const criteria = [
  {
    code: 'place',
    sv: 'Det handlar om ett bostadsområde i Sverige och om att motverka segregation.',
    en: 'It is about a residential area in Sweden, and about countering segregation.',
  },
  {
    code: 'done',
    sv: 'Det är gjort eller pågår. Planer och idéer tar vi emot när de har prövats.',
    en: 'It has been done or is under way. Plans and ideas are welcome once they have been tried.',
  },
  {
    code: 'useful',
    sv: 'Någon på en annan ort kan lära sig något: vad ni gjorde, i vilken ordning, med vilka.',
    en: 'Somebody elsewhere can learn from it: what you did, in which order, and with whom.',
  },
  {
    code: 'honest',
    sv: 'Det är er egen berättelse, inte reklam, och den säger också vad som inte fungerade.',
    en: 'It is your own account and no advertisement, and also says what did not work.',
  },
  {
    code: 'no-tenants',
    sv: 'Inga boende eller andra privatpersoner kan kännas igen, varken i text eller på bild.',
    en: 'No residents or other private persons can be recognised, in text or in pictures.',
  },
  {
    code: 'rights',
    sv: 'Ni har rätt att dela texten och bilderna, och de får spridas fritt med er som källa.',
    en: 'You have the right to share the text and the pictures, and they may be spread freely with you as the source.',
  },
] as const satisfies Vocabulary<Criterion>

/** The criteria that a kind of submission is held against. */
export function criteriaOf(kind: SubmissionKind): readonly (typeof criteria)[number][] {
  if (kind === 'example') return criteria
  const codes: readonly Criterion[] =
    kind === 'experience' ? ['done', 'useful', 'honest', 'no-tenants'] : ['useful', 'no-tenants']
  return criteria.filter(({ code }) => codes.includes(code))
}
