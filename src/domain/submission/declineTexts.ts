import type { Locale } from '@/domain/vocabulary/locales'

import type { DeclineReason } from './declineReasons'

/**
 * What a sender is told when a submission is declined, in the sender's language. The moderator
 * changes it before it is sent: each has a place where the moderator says what it is about.
 */
export const declineTexts: Readonly<Record<DeclineReason, Readonly<Record<Locale, string>>>> = {
  'outside-scope': {
    sv: `Tack för att du delade med dig. Banken samlar det som har prövats i bostadsområden för att motverka segregation, och ditt bidrag handlar om något annat. Därför tar vi inte in det.

Har vi missförstått vad ni gjorde? Skicka då in det på nytt och berätta vad det har med ett bostadsområde att göra.`,
    en: `Thank you for sharing this. The bank collects what has been tried in residential areas to counter segregation, and your contribution is about something else. That is why we will not include it.

If we have misunderstood what you did, send a new contribution and tell us what it has to do with a residential area.`,
  },
  'not-yet-done': {
    sv: `Tack för att du berättade. Banken samlar det som har prövats, så att andra kan lära av hur det gick. Ert arbete verkar inte ha kommit i gång än.

Skriv gärna igen när ni har prövat. Då vill vi också veta vad som inte fungerade.`,
    en: `Thank you for telling us. The bank collects what has been tried, so that others can learn from how it went. Your work does not seem to have started yet.

Please write again once you have tried it. We would then also like to hear what did not work.`,
  },
  'too-thin': {
    sv: `Tack för ditt bidrag. För att någon på en annan ort ska kunna göra likadant behöver vi veta mer om vad ni gjorde, i vilken ordning och med vilka. Det vi har fått räcker inte till en sida.

Skicka gärna in det på nytt med fler detaljer. En halv sida räcker långt.`,
    en: `Thank you for your contribution. For somebody elsewhere to do the same we need to know more about what you did, in which order and with whom. What we have is not enough for a page.

Please send it again with more detail. Half a page goes a long way.`,
  },
  advertising: {
    sv: `Tack för ditt bidrag. Banken berättar om vad som har gjorts och hur det gick, och tar inte in texter som marknadsför en vara eller en tjänst.

Har ni gjort något tillsammans med ett bostadsbolag eller en kommun? Be dem gärna berätta om det.`,
    en: `Thank you for your contribution. The bank tells what has been done and how it went, and takes in no texts that promote a product or a service.

If you have done something together with a housing company or a municipality, please ask them to tell us about it.`,
  },
  'personal-data': {
    sv: `Tack för ditt bidrag. I det kan boende eller andra privatpersoner kännas igen, och då kan vi inte ta in det.

Skicka gärna in det på nytt utan namn, bilder eller uppgifter som pekar ut någon.`,
    en: `Thank you for your contribution. Residents or other private persons can be recognised in it, so we cannot include it.

Please send it again without names, pictures or details that point somebody out.`,
  },
  duplicate: {
    sv: `Tack för ditt bidrag. Det du berättar finns redan i banken, så vi lägger inte till en sida till om samma sak.

Saknas något på den sida som finns? Tipsa oss gärna längst ned på sidan.`,
    en: `Thank you for your contribution. What you tell us is already in the bank, so we will not add another page about the same thing.

If something is missing from the page that is there, please tell us at the foot of that page.`,
  },
  'no-answer': {
    sv: `Vi ställde en fråga om ditt bidrag och har inte fått något svar. Utan svaret kan vi inte gå vidare, så vi avslutar ärendet.

Du är välkommen att skicka in bidraget på nytt när du har tid.`,
    en: `We asked a question about your contribution and have had no answer. We cannot go on without it, so we are closing the case.

You are welcome to send the contribution again when you have time.`,
  },
  other: {
    sv: `Tack för ditt bidrag. Vi har läst det och tar inte in det, eftersom …`,
    en: `Thank you for your contribution. We have read it and will not include it, because …`,
  },
}

/** One text that a moderator may begin with. */
export type DeclineTemplate = Readonly<{
  id: string
  label: string
  text: string
  /** The reason it goes with; null for one of the editors' own. */
  reason: DeclineReason | null
}>
