import type { NoticeWords } from '@/domain/submission/notice'

/** Vad den som skickar ett bidrag får veta om sina personuppgifter. */
export const noticeSv: NoticeWords = {
  headings: {
    controller: 'Vem som ansvarar',
    purpose: 'Vad vi sparar och varför',
    legalBasis: 'Rättslig grund',
    reader: 'Vem som läser',
    kept: 'Hur länge vi har kvar uppgifterna',
    rights: 'Era rättigheter',
    erase: 'Så raderar ni',
    complaint: 'Klagomål',
  },
  controller: (name, contact) => [
    `Personuppgiftsansvarig är ${name ?? 'den som driver Innovationslabbet'}.`,
    contact
      ? `Frågor om personuppgifter: ${contact}.`
      : 'Frågor om personuppgifter: använd adressen längst ned på sidan.',
  ],
  purpose: [
    'Vi sparar det ni skriver, filerna ni lägger till och, om ni lämnar dem, namn, roll och e-postadress. Vi använder dem för att läsa bidraget, fråga tillbaka, svara er och visa var en publicerad sida kommer ifrån.',
    'Namn, roll och e-postadress är frivilliga. Utan e-postadress kan vi inte nå er; då behöver ni spara länken till ärendet.',
    'Er nätadress sparas inte. Poäng för skräppost sorterar kön, men det är alltid en människa som avgör vad som händer med ett bidrag.',
  ],
  legalBasis: (given) => [
    given ??
      'Berättigat intresse (artikel 6.1 f i dataskyddsförordningen): att kunna ta emot, bedöma och svara på det ni skickar.',
    'Ert namn visas på en publicerad sida bara om ni kryssar för det. Det är ett samtycke (artikel 6.1 a) som ni kan ta tillbaka.',
  ],
  reader: [
    'Redaktionen läser. Namn, roll och e-postadress visas aldrig på webbplatsen, om ni inte har bett att bli namngivna. Vi säljer inga uppgifter och lämnar dem inte till någon annan, om inte lag kräver det.',
    'När ni skickar ett bidrag, eller öppnar länken till ert ärende, sätts en kaka. Den behövs för att hålla ärendet öppet, gäller en kort stund och används inte till något annat.',
  ],
  kept: {
    lede: (hours) =>
      `Lämnar ni en e-postadress och inte bekräftar bidraget inom ${hours} tas det bort.`,
    kinds: {
      spam: 'Skräp',
      declined: 'Avböjda bidrag',
      withdrawn: 'Bidrag som ni tar tillbaka',
      accepted: 'Godtagna bidrag',
    },
    ways: {
      delete: (what, time) => `${what}: allt raderas ${time} senare.`,
      anonymise: (what, time) =>
        `${what}: ${time} efter senaste kontakt tar vi bort namn, roll, e-postadress, meddelanden och filer. Bidragets text och att sidan började som ett bidrag finns kvar.`,
      keep: (what) => `${what}: uppgifterna sparas tills vidare.`,
    },
    byPeople:
      'Bidragen kan omfattas av regler om arkiv. Inget raderas därför av sig självt: den som ansvarar beslutar när tiden har gått. Tiderna är:',
    counted:
      'Säkerhetskopior kan innehålla uppgifter en tid efter att de har raderats. De läses bara om banken måste återställas.',
  },
  rights: (given) =>
    given
      ? given.split(/\n+/)
      : [
          'Ni har rätt att få veta vilka uppgifter vi har om er och få ut dem, att få fel rättade, att få uppgifter raderade eller begränsade och att invända mot att vi använder dem. Har ni sagt ja till att bli namngivna kan ni ändra er när som helst.',
          'Vi svarar inom en månad.',
        ],
  erase: [
    'Öppna länken till ert ärende och välj att radera det. Har ni tappat länken kan ni få en ny med er e-postadress, eller skriva till den som ansvarar.',
    'En sida som redan är publicerad står kvar, men ert namn tas bort från den.',
  ],
  complaint: [
    'Är ni inte nöjda kan ni klaga hos Integritetsskyddsmyndigheten (IMY), som har tillsyn: imy.se.',
  ],
  duration: {
    hours: (count) => (count === 1 ? '1 timme' : `${count} timmar`),
    days: (count) => (count === 1 ? '1 dag' : `${count} dagar`),
    years: (count) => `${count} år`,
  },
}

/** Vad som sägs när ett bidrag raderas, eller inte kan raderas. */
export const erasureSv = {
  done: 'Ärendet är raderat, med allt som hörde till det.',
  messages: {
    'draft-erased': 'Utkastet som vi hade gjort av bidraget är också raderat.',
    'page-stays':
      'Sidan som publicerades står kvar: texten gavs för att spridas. Vill ni att den tas bort, skriv till oss.',
    'merged-page-stays':
      'Sidan som bidraget lades till på står kvar. Era ord i samtalet om den är borta.',
    'credit-erased': 'Ert namn är borttaget från sidan.',
    'pictures-stay': 'Bilder som visas på sidan står kvar med uppgift om vem som har gjort dem.',
  },
  /** Står där en kommentar citerade avsändaren. */
  commentInstead: '(Avsändarens ord är raderade. / The words of the sender have been erased.)',
}
