/** What the people who run the bank decide about contributions, with what holds until they do. */
export type SubmissionSettings = Readonly<{
  isOpen: boolean
  /** Working days until a sender is promised an answer. */
  answerDays: number
  /** Hours until a submission that nobody has confirmed is forgotten. */
  confirmHours: number
  /** How many submissions are taken: from one address block an hour and a day, an e-mail address a day, in all a day. */
  limits: Readonly<{
    perAddressHour: number
    perBlockDay: number
    perEmailDay: number
    inAllDay: number
  }>
  /** From this score on a submission waits among what is probably spam. */
  spamScore: number
  /** Under so many seconds no person fills in a form. */
  minSeconds: number
  /** Hours that a form may stay open. */
  formHours: number
  /** How hard the proof of work is: 20 000 take a browser half a second, or two on a phone. */
  proofCost: number
  retention: Readonly<Record<RetentionKind, RetentionRule>>
}>

/** What happens to personal data when its time is over. */
export type RetentionWay = 'delete' | 'anonymise' | 'keep'

/** What becomes of personal data, and after how many days. */
export type RetentionRule = Readonly<{ way: RetentionWay; days: number }>

/** What has a time of its own to be kept. */
export type RetentionKind = 'spam' | 'declined' | 'withdrawn' | 'accepted'

/** What holds until somebody decides otherwise. */
export const defaultSettings: SubmissionSettings = {
  isOpen: true,
  answerDays: 10,
  confirmHours: 24,
  limits: { perAddressHour: 5, perBlockDay: 20, perEmailDay: 3, inAllDay: 200 },
  spamScore: 8,
  minSeconds: 4,
  formHours: 24,
  proofCost: 20_000,
  retention: {
    spam: { way: 'delete', days: 30 },
    declined: { way: 'delete', days: 90 },
    withdrawn: { way: 'delete', days: 90 },
    accepted: { way: 'anonymise', days: 730 },
  },
}
