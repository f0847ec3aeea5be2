import type { Vocabulary } from './term'

export const toolTypes = [
  { code: 'checklista', sv: 'Checklista', en: 'Checklist' },
  { code: 'mall', sv: 'Mall', en: 'Template' },
  { code: 'vagledning', sv: 'Vägledning eller handbok', en: 'Guidance or handbook' },
  { code: 'matverktyg', sv: 'Mätverktyg eller enkät', en: 'Measuring tool or survey' },
  { code: 'statistik_karta', sv: 'Statistik eller karta', en: 'Statistics or map' },
  { code: 'informationsmaterial', sv: 'Informationsmaterial', en: 'Information material' },
  { code: 'film', sv: 'Film', en: 'Film' },
  { code: 'avtalsmall', sv: 'Avtalsmall', en: 'Contract template' },
  { code: 'utbildning', sv: 'Utbildning', en: 'Training' },
  { code: 'digital_tjanst', sv: 'Digital tjänst', en: 'Digital service' },
  { code: 'certifiering', sv: 'Certifiering', en: 'Certification' },
  { code: 'spel_ovning', sv: 'Spel eller övning', en: 'Game or exercise' },
] as const satisfies Vocabulary

export const toolFormats = [
  { code: 'webb', sv: 'Webb', en: 'Web' },
  { code: 'pdf', sv: 'PDF', en: 'PDF' },
  { code: 'docx', sv: 'Word', en: 'Word' },
  { code: 'xlsx', sv: 'Excel', en: 'Excel' },
  { code: 'film', sv: 'Film', en: 'Film' },
  { code: 'app', sv: 'App', en: 'App' },
  { code: 'spel', sv: 'Spel', en: 'Game' },
  { code: 'tryck', sv: 'Tryckt material', en: 'Printed matter' },
  { code: 'okand', sv: 'Ingen uppgift', en: 'Not stated' },
] as const satisfies Vocabulary

export const accessTerms = [
  { code: 'fritt', sv: 'Fritt', en: 'Free' },
  { code: 'registrering', sv: 'Kräver registrering', en: 'Requires registration' },
  { code: 'kostar', sv: 'Kostar pengar', en: 'Has a price' },
  { code: 'okand', sv: 'Ingen uppgift', en: 'Not stated' },
] as const satisfies Vocabulary

export const readinessLevels = [
  { code: 'prototyp', sv: 'Prototyp', en: 'Prototype' },
  { code: 'klar', sv: 'Klart att använda', en: 'Ready to use' },
  { code: 'under_avveckling', sv: 'Under avveckling', en: 'Being phased out' },
] as const satisfies Vocabulary

export const reuseTerms = [
  { code: 'bara_lasa', sv: 'Får läsas', en: 'May be read' },
  { code: 'far_anvandas', sv: 'Får användas', en: 'May be used' },
  { code: 'far_andras', sv: 'Får användas och ändras', en: 'May be used and changed' },
] as const satisfies Vocabulary

export const personalDataAnswers = [
  { code: 'nej', sv: 'Nej', en: 'No' },
  { code: 'ja', sv: 'Ja', en: 'Yes' },
  { code: 'okand', sv: 'Ingen uppgift', en: 'Not stated' },
] as const satisfies Vocabulary

export const licenses = [
  { code: 'cc_by_4', sv: 'CC BY 4.0', en: 'CC BY 4.0' },
  { code: 'cc0', sv: 'CC0', en: 'CC0' },
  { code: 'egen', sv: 'Egna villkor', en: 'Own terms' },
] as const satisfies Vocabulary

export const linkKinds = [
  { code: 'webbplats', sv: 'Webbplats', en: 'Website' },
  { code: 'rapport', sv: 'Rapport', en: 'Report' },
  { code: 'artikel', sv: 'Artikel', en: 'Article' },
  { code: 'film', sv: 'Film', en: 'Film' },
  { code: 'ovrigt', sv: 'Övrigt', en: 'Other' },
] as const satisfies Vocabulary

export const origins = [
  { code: 'redaktion', sv: 'Redaktionen', en: 'Editorial team' },
  { code: 'inskickad', sv: 'Inskickad', en: 'Submitted' },
  { code: 'importerad', sv: 'Importerad', en: 'Imported' },
] as const satisfies Vocabulary

/** Languages that tools come in; the list grows when a tool needs it. */
export const languages = [
  { code: 'sv', sv: 'Svenska', en: 'Swedish' },
  { code: 'en', sv: 'Engelska', en: 'English' },
  { code: 'ar', sv: 'Arabiska', en: 'Arabic' },
  { code: 'so', sv: 'Somaliska', en: 'Somali' },
  { code: 'fa', sv: 'Persiska', en: 'Persian' },
  { code: 'prs', sv: 'Dari', en: 'Dari' },
  { code: 'ti', sv: 'Tigrinja', en: 'Tigrinya' },
  { code: 'ku', sv: 'Kurdiska', en: 'Kurdish' },
  { code: 'fi', sv: 'Finska', en: 'Finnish' },
  { code: 'pl', sv: 'Polska', en: 'Polish' },
  { code: 'tr', sv: 'Turkiska', en: 'Turkish' },
  { code: 'uk', sv: 'Ukrainska', en: 'Ukrainian' },
  { code: 'flera', sv: 'Flera språk', en: 'Several languages' },
  { code: 'bild', sv: 'Bilder utan text', en: 'Pictures without words' },
] as const satisfies Vocabulary

export const authorRoles = [
  { code: 'labbledning', sv: 'Labbledningen', en: 'Lab management' },
  { code: 'bolag', sv: 'Bostadsbolaget', en: 'Housing company' },
  { code: 'foljeforskare', sv: 'Följeforskare', en: 'Accompanying researcher' },
  { code: 'redaktion', sv: 'Redaktionen', en: 'Editorial team' },
] as const satisfies Vocabulary
