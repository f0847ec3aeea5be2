import type { FileReason } from '@/domain/submission/files'

/** Varför en fil inte togs emot, och vad man gör i stället. */
const reasons: Record<FileReason, string> = {
  empty: 'Filen är tom. Öppna den, spara om den och välj den igen.',
  'too-large': 'Filen är för stor. Gör den mindre än 8 MB och välj den igen.',
  'not-allowed':
    'Vi tar emot JPEG, PNG, WebP och PDF. Spara om filen som något av dem och välj den igen.',
  lying:
    'Filen är något annat än vad namnet säger. Öppna den i programmet där den gjordes, spara den som JPEG, PNG, WebP eller PDF och välj den igen.',
  broken:
    'Filen går inte att läsa, den är skadad eller ofullständig. Spara om den och välj den igen.',
  'too-many-pixels':
    'Bilden har för många bildpunkter. Gör den mindre, högst 40 megapixel, och välj den igen.',
  'too-many-pages':
    'Dokumentet har för många sidor. Välj ut de viktigaste, högst 200, och spara om.',
  encrypted: 'Dokumentet är låst med lösenord. Spara det utan lösenord och välj det igen.',
  infected:
    'Virusskyddet stoppade filen. Kontrollera datorn den kommer från, och skicka ditt bidrag utan filen.',
  'too-slow':
    'Filen tog för lång tid att gå igenom. Spara den i ett enklare format, eller skicka utan den.',
  'too-heavy':
    'Filen tar för mycket plats när den packas upp. Spara den i ett enklare format, eller skicka utan den.',
  busy: 'Det är många som skickar filer just nu. Vänta en minut och välj filen igen.',
  'too-many': 'Det blev för många filer, högst fem får följa med. Ta bort en och välj filen igen.',
  'form-unknown':
    'Formuläret känns inte igen längre. Ladda om sidan och välj filen igen; kopiera först det du har skrivit.',
  'not-found': 'Filen finns inte längre. Ladda om sidan för att se vilka filer som följer med.',
  elsewhere: 'Filen skickades från en annan webbplats. Öppna formuläret här och välj filen där.',
  'too-often':
    'Det har kommit många filer från ditt nät på kort tid. Vänta en stund och välj filen igen, eller skicka utan den.',
  away: 'Det gick inte att ta emot filen just nu. Felet är vårt. Vänta en minut och välj den igen.',
}

/** Vad som försvann ur en fil när den gjordes om, av det avsändaren kan sakna. */
const notes = {
  'first-frame': 'Bara första bilden i animationen finns kvar.',
  'made-smaller': 'Bilden är förminskad till 4 000 bildpunkter på längsta sidan.',
  'colours-changed': 'Färgerna är omräknade för skärm och kan se lite annorlunda ut.',
  'kind-changed': 'Bilden är omsparad som WebP, för att inte bli för stor.',
  'form-gone': 'Ifyllbara fält och det som stod i dem är borttaget.',
  'signature-gone': 'Den elektroniska underskriften är borttagen.',
  'attachments-gone': 'Filer som var bifogade i dokumentet är borttagna.',
  'remarks-gone': 'Anteckningar och markeringar ovanpå sidorna är borttagna.',
  'structure-gone':
    'Uppmärkningen för skärmläsare är borttagen. Redaktionen kan be om en tillgänglig version.',
}

export const files = { reasons, notes }
