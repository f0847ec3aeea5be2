import type { Vocabulary } from './term'

/** The five priorities of the government's long-term strategy against segregation, 2018–2028. */
export const strategyAreas = [
  { code: 'boende', sv: 'Boende', en: 'Housing' },
  { code: 'utbildning', sv: 'Utbildning', en: 'Education' },
  { code: 'arbetsmarknad', sv: 'Arbetsmarknad', en: 'Labour market' },
  {
    code: 'demokrati_civilsamhalle',
    sv: 'Demokrati och civilsamhälle',
    en: 'Democracy and civil society',
  },
  { code: 'brottslighet', sv: 'Brottslighet', en: 'Crime' },
] as const satisfies Vocabulary

/** The four challenges that the lab programme set out to meet. */
export const labFocusAreas = [
  {
    code: 'langtidsarbetsloshet',
    sv: 'Minskad långtidsarbetslöshet',
    en: 'Less long-term unemployment',
  },
  { code: 'skolresultat', sv: 'Förbättrade skolresultat', en: 'Better school results' },
  { code: 'samhallsservice', sv: 'Stärkt samhällsservice', en: 'Stronger local services' },
  { code: 'brottslighet', sv: 'Minskad brottslighet', en: 'Less crime' },
] as const satisfies Vocabulary

export const activityTypes = [
  { code: 'motesplats', sv: 'Mötesplats', en: 'Meeting place' },
  {
    code: 'praktik_anstallning',
    sv: 'Praktik och anställning',
    en: 'Work placement and employment',
  },
  { code: 'sommarjobb', sv: 'Sommarjobb', en: 'Summer jobs' },
  {
    code: 'utbildning_studiecirkel',
    sv: 'Utbildning eller studiecirkel',
    en: 'Training or study circle',
  },
  { code: 'sprakkafe', sv: 'Språkkafé', en: 'Language café' },
  { code: 'laxhjalp', sv: 'Läxhjälp', en: 'Homework support' },
  { code: 'idrott_kultur', sv: 'Idrott och kultur', en: 'Sports and culture' },
  { code: 'boskola_hembesok', sv: 'Boskola och hembesök', en: 'Tenancy school and home visits' },
  { code: 'uppsokande', sv: 'Uppsökande arbete', en: 'Outreach' },
  { code: 'bosocialt_stod', sv: 'Bosocialt stöd', en: 'Housing support' },
  { code: 'dialog_samrad', sv: 'Dialog och samråd', en: 'Dialogue and consultation' },
  { code: 'trygghetsvandring', sv: 'Trygghetsvandring', en: 'Safety walk' },
  {
    code: 'trygghetsvardar',
    sv: 'Trygghetsvärdar och bovärdar',
    en: 'Safety hosts and caretakers',
  },
  {
    code: 'sjalvforvaltning_odling',
    sv: 'Självförvaltning och odling',
    en: 'Tenant self-management and growing',
  },
  { code: 'upprustning', sv: 'Upprustning', en: 'Refurbishment' },
  { code: 'nyproduktion', sv: 'Nyproduktion', en: 'New housing' },
  {
    code: 'samverkansavtal',
    sv: 'Samverkansavtal (IOP, BID, EST)',
    en: 'Partnership agreement (IOP, BID, EST)',
  },
  { code: 'matning_kartlaggning', sv: 'Mätning och kartläggning', en: 'Measuring and mapping' },
  { code: 'information', sv: 'Information', en: 'Information' },
] as const satisfies Vocabulary

export const targetGroups = [
  { code: 'alla_boende', sv: 'Alla boende', en: 'All residents' },
  { code: 'barn', sv: 'Barn 0–12 år', en: 'Children aged 0–12' },
  { code: 'ungdomar', sv: 'Ungdomar 13–19 år', en: 'Teenagers aged 13–19' },
  { code: 'unga_vuxna', sv: 'Unga vuxna 20–25 år', en: 'Young adults aged 20–25' },
  { code: 'barnfamiljer', sv: 'Barnfamiljer', en: 'Families with children' },
  { code: 'aldre', sv: 'Äldre', en: 'Older people' },
  { code: 'kvinnor', sv: 'Kvinnor', en: 'Women' },
  { code: 'utrikes_fodda_kvinnor', sv: 'Utrikes födda kvinnor', en: 'Women born abroad' },
  { code: 'nyanlanda', sv: 'Nyanlända', en: 'Newly arrived people' },
  { code: 'langtidsarbetslosa', sv: 'Långtidsarbetslösa', en: 'Long-term unemployed people' },
  { code: 'hemloshet', sv: 'Personer i hemlöshet', en: 'People in homelessness' },
  { code: 'hyresskuld', sv: 'Hushåll med hyresskuld', en: 'Households in rent arrears' },
  {
    code: 'missbruk_psykisk_ohalsa',
    sv: 'Personer med missbruk eller psykisk ohälsa',
    en: 'People with addiction or mental ill-health',
  },
  { code: 'valdsutsatta', sv: 'Våldsutsatta', en: 'People subjected to violence' },
  { code: 'foreningar', sv: 'Föreningar', en: 'Associations' },
  { code: 'medarbetare', sv: 'Medarbetare i bostadsbolag', en: 'Staff of housing companies' },
  { code: 'beslutsfattare', sv: 'Beslutsfattare', en: 'Decision makers' },
] as const satisfies Vocabulary

/** The phases of a piece of work, in order; the number belongs to the label. */
export const phases = [
  { code: 'forsta', sv: '1 Förstå och kartlägga', en: '1 Understand and map' },
  { code: 'samla', sv: '2 Samla och involvera', en: '2 Gather and involve' },
  { code: 'planera', sv: '3 Planera', en: '3 Plan' },
  { code: 'prova', sv: '4 Pröva i liten skala', en: '4 Try on a small scale' },
  { code: 'genomfora', sv: '5 Genomföra', en: '5 Carry out' },
  { code: 'folja_upp', sv: '6 Följa upp', en: '6 Follow up' },
  { code: 'sprida', sv: '7 Göra till ordinarie och sprida', en: '7 Make it routine and spread it' },
] as const satisfies Vocabulary

export const statuses = [
  { code: 'ide', sv: 'Idé', en: 'Idea' },
  { code: 'pagar', sv: 'Pågår', en: 'Ongoing' },
  { code: 'avslutat', sv: 'Avslutat', en: 'Ended' },
  { code: 'permanentat', sv: 'Permanentat', en: 'Made permanent' },
  { code: 'pausat', sv: 'Pausat', en: 'Paused' },
  { code: 'nedlagt', sv: 'Nedlagt', en: 'Closed down' },
] as const satisfies Vocabulary

export const labStatuses = [
  { code: 'planeras', sv: 'Planeras', en: 'Planned' },
  { code: 'pagar', sv: 'Pågår', en: 'Ongoing' },
  { code: 'avslutat', sv: 'Avslutat', en: 'Ended' },
] as const satisfies Vocabulary

export const testDecisions = [
  { code: 'fortsatt', sv: 'Fortsätt', en: 'Continue' },
  { code: 'andra', sv: 'Ändra', en: 'Change' },
  { code: 'avsluta', sv: 'Avsluta', en: 'Stop' },
  { code: 'skala_upp', sv: 'Skala upp', en: 'Scale up' },
] as const satisfies Vocabulary

/** Every band has an honest "not stated", so that nobody has to guess to publish. */
export const costBands = [
  { code: 'ingen', sv: 'Ingen kostnad', en: 'No cost' },
  { code: 'under_50', sv: 'Under 50 000 kr', en: 'Under SEK 50,000' },
  { code: '50_250', sv: '50 000–250 000 kr', en: 'SEK 50,000–250,000' },
  { code: '250_1000', sv: '250 000–1 miljon kr', en: 'SEK 250,000–1 million' },
  { code: '1000_5000', sv: '1–5 miljoner kr', en: 'SEK 1–5 million' },
  { code: 'over_5000', sv: 'Över 5 miljoner kr', en: 'Over SEK 5 million' },
  { code: 'okand', sv: 'Ingen uppgift', en: 'Not stated' },
] as const satisfies Vocabulary

export const timeBands = [
  { code: 'under_1_dag', sv: 'Under en dag', en: 'Less than a day' },
  { code: '1_5_dagar', sv: '1–5 dagar', en: '1–5 days' },
  { code: '1_4_veckor', sv: '1–4 veckor', en: '1–4 weeks' },
  { code: '1_6_manader', sv: '1–6 månader', en: '1–6 months' },
  { code: '6_12_manader', sv: '6–12 månader', en: '6–12 months' },
  { code: 'over_12_manader', sv: 'Över 12 månader', en: 'More than 12 months' },
  { code: 'okand', sv: 'Ingen uppgift', en: 'Not stated' },
] as const satisfies Vocabulary

export const difficulties = [
  { code: 'latt', sv: 'Lätt', en: 'Easy' },
  { code: 'medel', sv: 'Medel', en: 'Medium' },
  { code: 'kravande', sv: 'Krävande', en: 'Demanding' },
  { code: 'okand', sv: 'Ingen uppgift', en: 'Not stated' },
] as const satisfies Vocabulary

export const competences = [
  { code: 'ingen', sv: 'Ingen särskild', en: 'None in particular' },
  { code: 'grund', sv: 'Grundläggande', en: 'Basic' },
  { code: 'utbildning_kravs', sv: 'Utbildning krävs', en: 'Training is required' },
  { code: 'okand', sv: 'Ingen uppgift', en: 'Not stated' },
] as const satisfies Vocabulary

export const settings = [
  { code: 'digitalt', sv: 'Digitalt', en: 'Online' },
  { code: 'fysiskt', sv: 'På plats', en: 'In person' },
  { code: 'bada', sv: 'Både digitalt och på plats', en: 'Online and in person' },
] as const satisfies Vocabulary

export const methodRelations = [
  { code: 'variant', sv: 'Variant av samma metod', en: 'Variant of the same method' },
  { code: 'liknande', sv: 'Liknande metod', en: 'Similar method' },
  { code: 'fore', sv: 'Passar före den här metoden', en: 'Fits before this method' },
  { code: 'efter', sv: 'Passar efter den här metoden', en: 'Fits after this method' },
] as const satisfies Vocabulary

export const transferabilities = [
  { code: 'latt', sv: 'Lätt att göra efter', en: 'Easy to repeat' },
  { code: 'med_anpassning', sv: 'Går att göra med anpassning', en: 'Can be done with adaptation' },
  { code: 'svart', sv: 'Svårt att göra efter', en: 'Hard to repeat' },
] as const satisfies Vocabulary

export const experienceOutcomes = [
  { code: 'battre', sv: 'Det blev bättre', en: 'It got better' },
  { code: 'oforandrat', sv: 'Ingen märkbar skillnad', en: 'No noticeable difference' },
  { code: 'samre', sv: 'Det blev sämre', en: 'It got worse' },
  { code: 'avbrutet', sv: 'Vi avbröt', en: 'We stopped' },
  { code: 'for_tidigt', sv: 'För tidigt att säga', en: 'Too early to say' },
] as const satisfies Vocabulary
