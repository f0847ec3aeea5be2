import type { Vocabulary } from './term'

/**
 * How surely we know that something works, after Nesta's Standards of Evidence (1–5), with a 0 for
 * what nobody has followed up. Stored as text so that 0 is a value like the others.
 */
export const evidenceLevels = [
  {
    code: '0',
    sv: 'Inte uppföljd',
    en: 'Not followed up',
    help: { sv: 'Ingen har följt upp insatsen än.', en: 'Nobody has followed this up yet.' },
  },
  {
    code: '1',
    sv: 'Beskriven',
    en: 'Described',
    help: {
      sv: 'Det finns en tydlig idé om varför insatsen bör verka.',
      en: 'There is a clear idea of why it should work.',
    },
  },
  {
    code: '2',
    sv: 'Uppföljd',
    en: 'Followed up',
    help: {
      sv: 'Egna mätningar finns, men orsaken är inte visad.',
      en: 'There are own measurements, but the cause is not shown.',
    },
  },
  {
    code: '3',
    sv: 'Utvärderad',
    en: 'Evaluated',
    help: {
      sv: 'En jämförelse pekar på att insatsen är orsaken.',
      en: 'A comparison points to this as the cause.',
    },
  },
  {
    code: '4',
    sv: 'Oberoende bekräftad',
    en: 'Independently confirmed',
    help: {
      sv: 'Någon oberoende har bekräftat eller upprepat resultatet.',
      en: 'Somebody independent has confirmed or repeated the result.',
    },
  },
  {
    code: '5',
    sv: 'Fungerar i större skala',
    en: 'Works on a larger scale',
    help: {
      sv: 'Insatsen fungerar i större skala på flera platser.',
      en: 'It works on a larger scale in several places.',
    },
  },
] as const satisfies Vocabulary

/** Stands beside every evidence level: a low level says how much is known, not how good the work is. */
export const evidenceCaveat = {
  sv: 'En låg nivå är ingen dom: ofta har ingen hunnit undersöka saken.',
  en: 'A low level is not a verdict: often nobody has had the time to study it.',
} as const

export const directions = [
  { code: 'forbattring', sv: 'Förbättring', en: 'Improvement' },
  { code: 'ingen_forandring', sv: 'Ingen mätbar förändring', en: 'No measurable change' },
  { code: 'forsamring', sv: 'Försämring', en: 'Deterioration' },
  { code: 'blandat', sv: 'Blandat', en: 'Mixed' },
  { code: 'oklart', sv: 'Oklart', en: 'Unclear' },
] as const satisfies Vocabulary

export const measureTypes = [
  { code: 'enkat', sv: 'Enkät', en: 'Survey' },
  { code: 'intervju', sv: 'Intervju', en: 'Interview' },
  { code: 'deltagarrakning', sv: 'Deltagarräkning', en: 'Participant count' },
  { code: 'register', sv: 'Register', en: 'Register data' },
  { code: 'brottsstatistik', sv: 'Brottsstatistik', en: 'Crime statistics' },
  { code: 'ekonomi', sv: 'Ekonomi', en: 'Economic figures' },
  { code: 'observation', sv: 'Observation', en: 'Observation' },
  { code: 'hyresgastundersokning', sv: 'Hyresgästundersökning', en: 'Tenant survey' },
] as const satisfies Vocabulary

export const researchTypes = [
  { code: 'oversikt', sv: 'Översikt', en: 'Review' },
  { code: 'effektstudie', sv: 'Effektstudie', en: 'Effect study' },
  { code: 'uppfoljning', sv: 'Uppföljning', en: 'Follow-up' },
] as const satisfies Vocabulary
