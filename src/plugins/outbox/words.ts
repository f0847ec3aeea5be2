/** The words of the outbox in the admin, in both languages. */
export const words = {
  letter: { sv: 'Brev', en: 'Letter' },
  letters: { sv: 'Brev', en: 'Letters' },
  group: { sv: 'System', en: 'System' },
  about: {
    sv: 'Breven skickas av sig själva. Ett brev som inte gick att lämna kan skickas igen när felet är rättat.',
    en: 'Letters are sent by themselves. One that could not be delivered can be sent again once the fault is mended.',
  },
  key: { sv: 'Nyckel', en: 'Key' },
  to: { sv: 'Till', en: 'To' },
  subject: { sv: 'Ämne', en: 'Subject' },
  language: { sv: 'Språk', en: 'Language' },
  state: { sv: 'Läge', en: 'State' },
  waiting: { sv: 'Väntar', en: 'Waiting' },
  sending: { sv: 'Skickas', en: 'Being sent' },
  sent: { sv: 'Skickat', en: 'Sent' },
  failed: { sv: 'Gick inte fram', en: 'Could not be delivered' },
  attempts: { sv: 'Försök', en: 'Attempts' },
  notBefore: { sv: 'Nästa försök', en: 'Next attempt' },
  sentAt: { sv: 'Skickat den', en: 'Sent on' },
  error: { sv: 'Mejlserverns svar', en: 'Answer of the mail server' },
  again: { sv: 'Skicka igen', en: 'Send again' },
  again_done: {
    sv: 'Brevet väntar på att skickas igen.',
    en: 'The letter waits to be sent again.',
  },
  again_not: {
    sv: 'Bara ett brev som inte gick fram kan skickas igen.',
    en: 'Only a letter that could not be delivered can be sent again.',
  },
  again_failed: {
    sv: 'Det gick inte att nå servern. Försök igen om en stund.',
    en: 'The server could not be reached. Try again in a moment.',
  },
} as const satisfies Record<string, { sv: string; en: string }>

/** A word in the language of the reader. */
export function say(key: keyof typeof words, language: string): string {
  return words[key][language === 'en' ? 'en' : 'sv']
}
