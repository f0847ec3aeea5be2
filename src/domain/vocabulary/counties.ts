import type { Vocabulary } from './term'

/** The 21 counties, with the codes of Statistics Sweden. */
export const counties = [
  { code: '01', sv: 'Stockholms län', en: 'Stockholm County' },
  { code: '03', sv: 'Uppsala län', en: 'Uppsala County' },
  { code: '04', sv: 'Södermanlands län', en: 'Södermanland County' },
  { code: '05', sv: 'Östergötlands län', en: 'Östergötland County' },
  { code: '06', sv: 'Jönköpings län', en: 'Jönköping County' },
  { code: '07', sv: 'Kronobergs län', en: 'Kronoberg County' },
  { code: '08', sv: 'Kalmar län', en: 'Kalmar County' },
  { code: '09', sv: 'Gotlands län', en: 'Gotland County' },
  { code: '10', sv: 'Blekinge län', en: 'Blekinge County' },
  { code: '12', sv: 'Skåne län', en: 'Skåne County' },
  { code: '13', sv: 'Hallands län', en: 'Halland County' },
  { code: '14', sv: 'Västra Götalands län', en: 'Västra Götaland County' },
  { code: '17', sv: 'Värmlands län', en: 'Värmland County' },
  { code: '18', sv: 'Örebro län', en: 'Örebro County' },
  { code: '19', sv: 'Västmanlands län', en: 'Västmanland County' },
  { code: '20', sv: 'Dalarnas län', en: 'Dalarna County' },
  { code: '21', sv: 'Gävleborgs län', en: 'Gävleborg County' },
  { code: '22', sv: 'Västernorrlands län', en: 'Västernorrland County' },
  { code: '23', sv: 'Jämtlands län', en: 'Jämtland County' },
  { code: '24', sv: 'Västerbottens län', en: 'Västerbotten County' },
  { code: '25', sv: 'Norrbottens län', en: 'Norrbotten County' },
] as const satisfies Vocabulary
