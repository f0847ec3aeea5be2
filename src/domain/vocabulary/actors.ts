import type { Vocabulary } from './term'

export const actorTypes = [
  { code: 'allmannyttigt_bolag', sv: 'Allmännyttigt bostadsbolag', en: 'Public housing company' },
  { code: 'privat_fastighetsagare', sv: 'Privat fastighetsägare', en: 'Private property owner' },
  { code: 'bostadsrattsforening', sv: 'Bostadsrättsförening', en: 'Housing co-operative' },
  { code: 'kommun', sv: 'Kommun', en: 'Municipality' },
  { code: 'region', sv: 'Region', en: 'Region' },
  { code: 'statlig_myndighet', sv: 'Statlig myndighet', en: 'Government agency' },
  { code: 'polis', sv: 'Polis', en: 'Police' },
  { code: 'hyresgastorganisation', sv: 'Hyresgästorganisation', en: 'Tenants’ organisation' },
  {
    code: 'branschorganisation',
    sv: 'Bransch- eller intresseorganisation',
    en: 'Trade or interest organisation',
  },
  { code: 'ideburen', sv: 'Idéburen organisation', en: 'Non-profit organisation' },
  { code: 'trossamfund', sv: 'Trossamfund', en: 'Faith community' },
  {
    code: 'studieforbund',
    sv: 'Studieförbund eller folkhögskola',
    en: 'Study association or folk high school',
  },
  { code: 'idrottsforening', sv: 'Idrottsförening', en: 'Sports club' },
  { code: 'socialt_foretag', sv: 'Socialt företag', en: 'Social enterprise' },
  { code: 'naringsliv', sv: 'Näringsliv eller entreprenör', en: 'Business or contractor' },
  { code: 'skola', sv: 'Skola', en: 'School' },
  { code: 'larosate', sv: 'Lärosäte eller forskning', en: 'University or research' },
  { code: 'samverkansforening', sv: 'Samverkansförening', en: 'Partnership association' },
  { code: 'finansiar', sv: 'Finansiär eller stiftelse', en: 'Funder or foundation' },
] as const satisfies Vocabulary

export const actorRoles = [
  { code: 'huvudman', sv: 'Huvudman', en: 'Principal' },
  { code: 'projektledning', sv: 'Projektledning', en: 'Project management' },
  { code: 'samverkanspart', sv: 'Samverkanspart', en: 'Partner' },
  { code: 'finansiar', sv: 'Finansiär', en: 'Funder' },
  { code: 'utvarderare', sv: 'Utvärderare eller följeforskare', en: 'Evaluator' },
  { code: 'metodagare', sv: 'Metodägare', en: 'Method owner' },
  { code: 'leverantor', sv: 'Leverantör', en: 'Supplier' },
  { code: 'spridare', sv: 'Spridare', en: 'Disseminator' },
] as const satisfies Vocabulary

export const dwellingsBands = [
  { code: 'under_1000', sv: 'Under 1 000 lägenheter', en: 'Under 1,000 homes' },
  { code: '1000_5000', sv: '1 000–5 000 lägenheter', en: '1,000–5,000 homes' },
  { code: '5000_10000', sv: '5 000–10 000 lägenheter', en: '5,000–10,000 homes' },
  { code: '10000_25000', sv: '10 000–25 000 lägenheter', en: '10,000–25,000 homes' },
  { code: 'over_25000', sv: 'Över 25 000 lägenheter', en: 'Over 25,000 homes' },
] as const satisfies Vocabulary

export const fundingKinds = [
  { code: 'bidrag', sv: 'Bidrag', en: 'Grant' },
  { code: 'egna_medel', sv: 'Egna medel', en: 'Own funds' },
  { code: 'sponsring', sv: 'Sponsring', en: 'Sponsorship' },
  { code: 'ovrigt', sv: 'Övrigt', en: 'Other' },
] as const satisfies Vocabulary
