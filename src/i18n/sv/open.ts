import type { OpenProblemCode } from '@/domain/open/openProblems'
import type { OpenFault } from '@/domain/open/parseOpenQuery'
import type { ProblemWords } from '@/domain/open/toOpenProblem'

const problems: Readonly<Record<OpenProblemCode, ProblemWords>> = {
  'bad-parameter': {
    title: 'Anropet går inte att förstå',
    detail: 'En eller flera parametrar är okända eller har ett värde som inte går att använda.',
  },
  'bad-cursor': {
    title: 'Markören hör inte till den här frågan',
    detail:
      'Använd nextCursor från ett svar på samma fråga, med samma val, ordning och språk, eller börja om utan cursor.',
  },
  'not-found': {
    title: 'Posten finns inte',
    detail: 'Ingen publicerad post har den här typen och adressen.',
  },
  gone: { title: 'Posten är borttagen', detail: 'Posten har varit publicerad men är arkiverad.' },
  'no-such-address': {
    title: 'Adressen finns inte',
    detail: 'Det finns inget här. Börja på /api/open/v1 eller läs /api/open/v1/openapi.json.',
  },
  'not-allowed': {
    title: 'Här går det bara att läsa',
    detail: 'Använd GET, HEAD eller OPTIONS.',
  },
  'too-many-requests': {
    title: 'För många anrop',
    detail: 'Vänta så länge som Retry-After säger och försök sedan igen.',
  },
  away: {
    title: 'Svaret går inte att få just nu',
    detail: 'Något är tillfälligt ur funktion. Försök igen om en stund.',
  },
}

const faults: Readonly<Record<OpenFault['reason'], (name: string, allowed: string) => string>> = {
  unknown: (name, allowed) => `Parametern ${name} finns inte. Det går att använda ${allowed}.`,
  repeated: (name) => `Parametern ${name} kan bara anges en gång.`,
  'not-allowed': (name, allowed) =>
    allowed
      ? `Parametern ${name} kan vara ${allowed}.`
      : `Parametern ${name} har ett värde som inte går att använda.`,
  'too-many': (name) => `Parametern ${name} kan ha högst 20 värden.`,
  missing: (name) => `Parametern ${name} saknas.`,
  cursor: (name) => `Parametern ${name} går inte att läsa. Använd nextCursor från ett svar.`,
}

/** The words of the open API, and of the page that tells of it. */
export const open = {
  problems,
  faults,
  /** What is allowed for those whose values are no list. */
  allowed: {
    limit: 'ett heltal från 1 till 100',
    q: '1–300 tecken',
    code: 'koder från /api/open/v1/facets',
  },
  index: {
    name: 'Innovationslabbets öppna data',
    description: 'Allt som är publicerat i kunskapsbanken, för program.',
  },
  page: {
    title: 'Öppna data',
    lede: 'Allt som är publicerat här går att hämta för egna program, sammanställningar och webbplatser. Det behövs ingen nyckel.',
    tryTitle: 'Prova',
    tryIntro: 'Länkarna visar svaren som de är, i formatet JSON.',
    tries: {
      items: 'De senast publicerade posterna',
      methods: 'Metoder för trygghet, tio i taget',
      search: 'Sök efter hyresgäster',
      facets: 'Alla filter med koder, ord och antal',
    },
    docsTitle: 'Beskrivning för program',
    docs: 'Hela gränssnittet beskrivs enligt OpenAPI 3.1, med alla fält och parametrar:',
    rulesTitle: 'Bra att veta',
    rules: [
      'Bara det som är publicerat lämnas ut. Utkast och tillbakadragna poster finns inte med.',
      'Svaren är på svenska. Med lang=en kommer engelska där det finns.',
      'Långa listor läses del för del: följ adressen i next tills den är null. Inget kommer med två gånger eller faller bort för att något nytt publiceras under tiden.',
      'Varje svar har en ETag. Skicka tillbaka den i If-None-Match, så kommer ett kort svar när inget har ändrats.',
      'Från samma adress går det bra med 1\u00a0200 anrop i minuten.',
      'En parameter som inte finns ger ett tydligt fel, så att felstavningar märks.',
    ],
    licenceTitle: 'Villkor',
    licence:
      'Innehållet får användas fritt, också kommersiellt, om källan anges. Varje post säger vilken licens den har; det vanliga är',
    licenceName: 'CC\u00a0BY\u00a04.0',
  },
}
