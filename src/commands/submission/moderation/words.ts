import type { SubmissionMoveName } from '@/domain/submission/moves'
import type { Locale } from '@/domain/vocabulary/locales'

import type { ModerationReason } from './moderate'

type Said = Readonly<Record<Locale, string>>

/** Why something could not be done, and what to do next. */
export const reasonWords: Readonly<Record<ModerationReason, Said>> = {
  'not-found': {
    sv: 'Ärendet finns inte. Det kan ha raderats på avsändarens begäran.',
    en: 'There is no such case. It may have been erased at the sender’s request.',
  },
  'not-a-moderator': {
    sv: 'Bara redaktörer och administratörer handlägger bidrag. Logga in som en sådan.',
    en: 'Only editors and administrators handle contributions. Sign in as one.',
  },
  'moved-first': {
    sv: 'Någon annan hann före. Läs ärendet på nytt och gör om det som behövs.',
    en: 'Somebody else came first. Read the case again and redo what is needed.',
  },
  'expected-rev-missing': {
    sv: 'Säg vilken version av ärendet du har läst (expectedRev).',
    en: 'Say which version of the case you have read (expectedRev).',
  },
  'unknown-move': {
    sv: 'Det går inte att göra med ett bidrag.',
    en: 'That cannot be done with a contribution.',
  },
  'not-yours-to-do': {
    sv: 'Det gör avsändaren eller banken själv, inte en redaktör.',
    en: 'That is done by the sender or by the bank itself, not by an editor.',
  },
  'wrong-stage': {
    sv: 'Ärendet är i ett läge där det inte går. Läs det på nytt.',
    en: 'The case is in a stage where that cannot be done. Read it again.',
  },
  'somebody-elses': {
    sv: 'Någon annan läser ärendet. Ta över det först om du ska fatta beslut.',
    en: 'Somebody else is reading the case. Take it over first if you are to decide.',
  },
  'words-missing': {
    sv: 'Skriv något. Det går inte att lämna tomt.',
    en: 'Write something. It cannot be left empty.',
  },
  'words-too-long': {
    sv: 'Texten är för lång. Högst 4 000 tecken.',
    en: 'The text is too long. At most 4,000 characters.',
  },
  'checks-unsound': {
    sv: 'Checklistan stämmer inte med kriterierna. Läs ärendet på nytt och kryssa igen.',
    en: 'The checklist does not fit the criteria. Read the case again and tick anew.',
  },
  'checklist-incomplete': {
    sv: 'Alla kriterier är inte ikryssade. Kryssa i det som är uppfyllt, fråga avsändaren om resten, eller avböj.',
    en: 'Not every criterion is ticked. Tick what is fulfilled, ask the sender about the rest, or decline.',
  },
  'decline-reason-missing': {
    sv: 'Välj ett skäl.',
    en: 'Choose a reason.',
  },
  'duplicate-unknown': {
    sv: 'Det bidrag som detta skulle vara samma som finns inte.',
    en: 'The contribution that this should be the same as does not exist.',
  },
  'kind-makes-no-draft': {
    sv: 'En rättelse eller ett tips blir inget eget utkast. Infoga det i sidan som det handlar om.',
    en: 'A correction or tip makes no draft of its own. Merge it into the page it is about.',
  },
  'target-missing': {
    sv: 'Välj vilken sida bidraget ska infogas i.',
    en: 'Choose the page to merge the contribution into.',
  },
  'target-unknown': {
    sv: 'Sidan som bidraget skulle infogas i finns inte, eller ligger i papperskorgen. Välj en annan.',
    en: 'The page to merge into does not exist, or is in the bin. Choose another.',
  },
  'draft-refused': {
    sv: 'Utkastet kunde inte sparas, och ingenting har ändrats. Fältet som stoppade: {detail}. Be avsändaren rätta uppgiften, eller säg till den som sköter banken.',
    en: 'The draft could not be saved, and nothing has changed. The field that stopped it: {detail}. Ask the sender to correct it, or tell whoever runs the bank.',
  },
  'files-not-moved': {
    sv: 'Filerna kunde inte flyttas till biblioteket, och ingenting har ändrats. Försök igen om en stund.',
    en: 'The files could not be moved to the library, and nothing has changed. Try again in a while.',
  },
}

/** Who came first, when, and what was done. */
export const firstWords: Said = {
  sv: '{name} hann före ({at}) och {done}. Läs ärendet på nytt och gör om det som behövs.',
  en: '{name} came first ({at}) and {done}. Read the case again and redo what is needed.',
}

/** Who has the case. */
export const holderWords: Said = {
  sv: '{name} läser ärendet sedan {at}. Ta över det först om du ska fatta beslut.',
  en: '{name} has been reading the case since {at}. Take it over first if you are to decide.',
}

/** How whoever is no moderator is called. */
export const makerWords = {
  sender: { sv: 'Avsändaren', en: 'The sender' },
  server: { sv: 'Banken', en: 'The bank' },
  moderator: { sv: 'En kollega', en: 'A colleague' },
} as const satisfies Record<string, Said>

/** What was done, in a sentence that begins with somebody's name. */
export const doneWords: Readonly<Record<SubmissionMoveName | 'received', Said>> = {
  received: { sv: 'skickade in bidraget', en: 'sent the contribution' },
  confirm: { sv: 'bekräftade bidraget', en: 'confirmed the contribution' },
  correct: { sv: 'rättade bidraget', en: 'corrected the contribution' },
  add: { sv: 'lade till något', en: 'added something' },
  answer: { sv: 'svarade på frågan', en: 'answered the question' },
  add_email: { sv: 'lade till en e-postadress', en: 'added an e-mail address' },
  confirm_email: { sv: 'bekräftade sin e-postadress', en: 'confirmed an e-mail address' },
  withdraw: { sv: 'tog tillbaka bidraget', en: 'withdrew the contribution' },
  claim: { sv: 'tog ärendet', en: 'took the case' },
  take_over: { sv: 'tog över ärendet', en: 'took the case over' },
  release: { sv: 'lämnade tillbaka ärendet till kön', en: 'gave the case back to the queue' },
  check: { sv: 'kryssade i checklistan', en: 'ticked the checklist' },
  note: { sv: 'skrev en anteckning', en: 'wrote a note' },
  ask: { sv: 'ställde en fråga till avsändaren', en: 'asked the sender a question' },
  accept: { sv: 'godtog bidraget', en: 'accepted the contribution' },
  merge: { sv: 'infogade bidraget i en sida', en: 'merged the contribution into a page' },
  decline: { sv: 'avböjde bidraget', en: 'declined the contribution' },
  reopen: { sv: 'öppnade ärendet igen', en: 'opened the case again' },
  spam: { sv: 'märkte bidraget som skräp', en: 'marked the contribution as spam' },
  not_spam: { sv: 'friade bidraget från skräp', en: 'cleared the contribution of spam' },
  publish: { sv: 'publicerade sidan', en: 'published the page' },
  return: { sv: 'lade tillbaka ärendet i kön', en: 'put the case back into the queue' },
}
