import type { Term } from './term'

/** Who can sign in. A partner works for one organisation, a contributor on documents of their own. */
export const roles = [
  { code: 'admin', sv: 'Administratör', en: 'Administrator' },
  { code: 'editor', sv: 'Redaktör', en: 'Editor' },
  { code: 'partner', sv: 'Partnerredaktör', en: 'Partner editor' },
  { code: 'contributor', sv: 'Medarbetare', en: 'Contributor' },
] as const satisfies readonly Term[]

export type Role = (typeof roles)[number]['code']
