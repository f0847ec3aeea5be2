import type { Vocabulary } from './term'

export const scales = [
  { code: 'trapphus_kvarter', sv: 'Trapphus eller kvarter', en: 'Stairwell or block' },
  { code: 'bostadsomrade', sv: 'Bostadsområde', en: 'Neighbourhood' },
  { code: 'stadsdel', sv: 'Stadsdel', en: 'City district' },
  { code: 'kommun', sv: 'Kommun', en: 'Municipality' },
  { code: 'flera_kommuner', sv: 'Flera kommuner', en: 'Several municipalities' },
  { code: 'nationell', sv: 'Hela landet', en: 'Nationwide' },
] as const satisfies Vocabulary

/** The five area types of Segregationsbarometern (Boverket). */
export const areaTypes = [
  { code: '1', sv: 'Stora socioekonomiska utmaningar', en: 'Major socioeconomic challenges' },
  { code: '2', sv: 'Socioekonomiska utmaningar', en: 'Socioeconomic challenges' },
  { code: '3', sv: 'Socioekonomiskt blandat', en: 'Socioeconomically mixed' },
  { code: '4', sv: 'Goda socioekonomiska förutsättningar', en: 'Good socioeconomic conditions' },
  {
    code: '5',
    sv: 'Mycket goda socioekonomiska förutsättningar',
    en: 'Very good socioeconomic conditions',
  },
] as const satisfies Vocabulary

/** The police classification. It changes every second year: always shown with its year, never a sort key. */
export const policeClasses = [
  { code: 'ingen', sv: 'Inte på polisens lista', en: 'Not on the police list' },
  { code: 'utsatt', sv: 'Utsatt område', en: 'Vulnerable area' },
  { code: 'riskomrade', sv: 'Riskområde', en: 'Risk area' },
  { code: 'sarskilt_utsatt', sv: 'Särskilt utsatt område', en: 'Particularly vulnerable area' },
] as const satisfies Vocabulary

export const tenures = [
  { code: 'hyresratt', sv: 'Hyresrätt', en: 'Rental' },
  { code: 'bostadsratt', sv: 'Bostadsrätt', en: 'Tenant-owned' },
  { code: 'aganderatt', sv: 'Äganderätt', en: 'Owner-occupied' },
  { code: 'kooperativ', sv: 'Kooperativ hyresrätt', en: 'Co-operative rental' },
  { code: 'blandat', sv: 'Blandat', en: 'Mixed' },
] as const satisfies Vocabulary

/** How exactly a map point is known; sources mostly name an area and give no coordinates. */
export const placePrecisions = [
  { code: 'omrade', sv: 'Området', en: 'The area' },
  { code: 'kommun', sv: 'Kommunens mittpunkt', en: 'Centre of the municipality' },
] as const satisfies Vocabulary
