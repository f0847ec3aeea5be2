import type { DocumentFacts } from '../options'
import type { Person } from '../service/findPeople'
import type { Settings } from '../settle'

/**
 * Finds whom to ask about a published document: the people of the organisation it belongs to who may
 * vouch for it, or the editors where there is nobody.
 */
export function whoIsAsked(
  settings: Settings,
  people: readonly Person[],
  organisation: string | null,
): readonly Person[] {
  const owners = organisation
    ? people.filter(
        (person) => person.organisation === organisation && answersFor(settings, person),
      )
    : []
  return owners.length > 0 ? owners : editorsAmong(settings, people)
}

/** The people who answer for every document. */
export function editorsAmong({ rules }: Settings, people: readonly Person[]): readonly Person[] {
  return people.filter(({ role }) => role !== null && rules.reviewers.includes(role))
}

/** Says whether somebody's work is what their organisation has published. */
function answersFor({ policy, rules, scopes }: Settings, { role }: Person): boolean {
  if (scopes[role ?? ''] !== 'organisation') return false
  return rules.judgeMove({
    move: 'confirm_current',
    role,
    relation: { isAuthor: false, isSameOrganisation: true, isSubmitter: false },
    document: published,
    comment: '',
    policy,
  }).ok
}

const published: DocumentFacts = {
  state: 'published',
  isLive: true,
  hasUnpublishTime: false,
  everPublished: true,
  isTrashed: false,
  authorRole: null,
  hasOutsideMaterial: false,
  openBlockingComments: 0,
  openComments: 0,
}
