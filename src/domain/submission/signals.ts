import type { Vocabulary } from '@/domain/vocabulary/term'

/** Something about a submission that makes it look like spam, or like a person's. */
export type SignalCode =
  | 'trap'
  | 'too-fast'
  | 'no-proof'
  | 'no-email'
  | 'links-in-text'
  | 'repeated-text'
  | 'mixed-scripts'
  | 'disposable-address'
  | 'known-spam'
  | 'known-sender'

/** One signal, and what it adds to the score. `detail` is how often it was seen. */
export type Signal = Readonly<{ code: SignalCode; points: number; detail?: string }>

/** What each signal adds. A table that moderators can read: the higher the sum, the more likely spam. */
export const points: Readonly<Record<SignalCode, number>> = {
  trap: 5,
  'too-fast': 3,
  'no-proof': 4,
  'no-email': 2,
  'links-in-text': 3,
  'repeated-text': 4,
  'mixed-scripts': 2,
  'disposable-address': 2,
  'known-spam': 5,
  'known-sender': -4,
}

/** What each signal means, as moderators read it: what was seen, and how it can come about by itself. */
export const signals = [
  {
    code: 'trap',
    sv: 'Fyllde i ett fält som inte syns',
    en: 'Filled in a field that cannot be seen',
    help: {
      sv: 'Program fyller ofta i alla fält. Hos en människa kan webbläsaren ha fyllt i det av sig själv.',
      en: 'Programs often fill in every field. For a person, the browser may have done it by itself.',
    },
  },
  {
    code: 'too-fast',
    sv: 'Skickade på några sekunder',
    en: 'Sent within seconds',
    help: {
      sv: 'Formuläret skickades fortare än någon hinner skriva. Det kan ha varit inklistrat.',
      en: 'The form was sent faster than anybody types. The text may have been pasted.',
    },
  },
  {
    code: 'no-proof',
    sv: 'Webbläsaren körde inga skript',
    en: 'The browser ran no scripts',
    help: {
      sv: 'Vi ber webbläsaren göra ett litet arbete. Det görs inte av enkla program, och inte heller när skript är avstängda eller formuläret låg öppet länge.',
      en: 'We ask the browser to do a little work. Simple programs do not, nor does a browser with scripts turned off, or a form that lay open for long.',
    },
  },
  {
    code: 'no-email',
    sv: 'Ingen e-postadress',
    en: 'No e-mail address',
    help: {
      sv: 'Det är tillåtet att låta bli. Avsändaren är då inte bekräftad.',
      en: 'That is allowed. The sender is then not confirmed.',
    },
  },
  {
    code: 'links-in-text',
    sv: 'Länkar i texten',
    en: 'Links in the text',
    help: {
      sv: 'Länkar har ett eget fält i formuläret. Skräp vill ofta sprida en adress.',
      en: 'Links have a field of their own in the form. Spam often wants to spread an address.',
    },
  },
  {
    code: 'repeated-text',
    sv: 'Nästan samma text har kommit förut',
    en: 'Nearly the same text came before',
    help: {
      sv: 'Under de senaste 30 dagarna. Det kan också vara samma avsändare som försöker igen.',
      en: 'Within the last 30 days. It may also be the same sender trying again.',
    },
  },
  {
    code: 'mixed-scripts',
    sv: 'Ord med blandade alfabet',
    en: 'Words in mixed alphabets',
    help: {
      sv: 'Till exempel ett ryskt а bland latinska bokstäver, så att filter inte känner igen ordet.',
      en: 'Such as a Russian а among Latin letters, so that filters do not know the word.',
    },
  },
  {
    code: 'disposable-address',
    sv: 'E-postadress av engångsslag',
    en: 'Throw-away e-mail address',
    help: {
      sv: 'Adressen hör till en tjänst för adresser som används en gång.',
      en: 'The address belongs to a service for addresses that are used once.',
    },
  },
  {
    code: 'known-spam',
    sv: 'Liknar det som redaktionen har kallat skräp',
    en: 'Like what moderators have called spam',
    help: {
      sv: 'Samma adress, samma domän eller precis samma text. ”Inte skräp” tar tillbaka det.',
      en: 'The same address, domain or very text. “Not spam” takes it back.',
    },
  },
  {
    code: 'known-sender',
    sv: 'Avsändare som redaktionen har godkänt',
    en: 'A sender whom moderators have cleared',
    help: {
      sv: 'Någon har sagt ”inte skräp” om adressen eller dess domän. Det drar ifrån poäng.',
      en: 'Somebody said “not spam” of the address or its domain. That takes points away.',
    },
  },
] as const satisfies Vocabulary<SignalCode>

/** A signal with what it is worth. */
export const toSignal = (code: SignalCode, detail?: string): Signal => ({
  code,
  points: points[code],
  ...(detail && { detail }),
})

/** The score of a submission: the sum of its signals, never below nought. */
export const scoreOf = (given: readonly Signal[]): number =>
  Math.max(
    0,
    given.reduce((sum, signal) => sum + signal.points, 0),
  )

/** The signal that weighs most, whichever way, or null where there is none. */
export const strongestOf = (signals: readonly Signal[]): Signal | null =>
  signals.toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points))[0] ?? null

/** Says whether a submission is kept apart as probably spam. What somebody has taken up is not. */
export const isProbablySpam = (
  { score, stage }: Readonly<{ score: number; stage: string }>,
  spamScore: number,
): boolean => stage === 'spam' || (stage === 'pending' && score >= spamScore)
