import type { PayloadRequest } from 'payload'

import type { CheckOptions } from './checks/options'
import type { DeskOptions } from './desk/options'
import type { FreshnessOptions } from './freshness/options'
import type { KeepLetter } from './letters/letter'
import type { Letterhead } from './letters/letterhead'
import type { Tellings } from './notifications/tellings'
import type { PreviewLinkOptions } from './preview-links/options'
import type { ReviewOptions } from './review/options'

/** The stages a document passes, as stored in `workflow.state`. */
export const workflowStates = [
  'draft',
  'in_review',
  'changes_requested',
  'approved',
  'scheduled',
  'published',
  'archived',
] as const

export type WorkflowState = (typeof workflowStates)[number]

/** A user with a role, or the server itself (seed, import, worker), which no request can be. */
export type ActorRole = string

/** Which documents a role works with: all, those of its organisation, or those it created. */
export type RowScope = 'all' | 'organisation' | 'own'

/** How the acting person stands to the document; the rules ask nothing else about people. */
export type Relation = Readonly<{
  /** The person created the document. */
  isAuthor: boolean
  /** The document belongs to the person's organisation. */
  isSameOrganisation: boolean
  /** The person sent the text now under review. */
  isSubmitter: boolean
}>

/** What the rules may know about a document. Never its content. */
export type DocumentFacts = Readonly<{
  state: WorkflowState
  /** The public meets a version of the document now. */
  isLive: boolean
  /** A time is set at which the public version is taken away. */
  hasUnpublishTime: boolean
  everPublished: boolean
  isTrashed: boolean
  /** The role of whoever created the document, null when nobody knows. */
  authorRole: ActorRole | null
  /** Somebody outside the editorial team has written in the text since it was last published. */
  hasOutsideMaterial: boolean
  /** The number of open comments that must be answered before approval. */
  openBlockingComments: number
  /** The number of open comments of any kind. */
  openComments: number
}>

/** One request to move a document, as the rules see it. */
export type MoveQuestion = Readonly<{
  move: string
  role: ActorRole | null
  relation: Relation
  document: DocumentFacts
  comment: string
  /** Only for a move that may end in several states. */
  to?: WorkflowState
  /** The server could not make the move as planned; it ends where the table says for that case. */
  isFailure?: boolean
  policy: Policy
}>

export type MoveVerdict =
  | Readonly<{ ok: true; to: WorkflowState }>
  | Readonly<{ ok: false; reason: string }>

/** One request to save content, outside any move. */
export type EditQuestion = Readonly<{
  role: ActorRole | null
  relation: Relation
  document: DocumentFacts
}>

/** A save that is allowed names the state in which it leaves the document. */
export type EditVerdict = MoveVerdict

/**
 * What a move may need besides a role and a state. The plugin finds these out:
 * `ready`: every text that publication needs is there, and every field is valid;
 * `seen_content`: the client has seen the content it decides about;
 * `approved_content`: the content is the content that was approved;
 * `no_blocking_comments`, `comment_or_open_comment`: the open comments are counted beforehand.
 * Any other word is for the rules themselves.
 */
export type MoveCheck = string

/** What may go along with a move, by the names that `POST …/workflow/:move` knows them by. */
export type Taken =
  | 'assignee'
  | 'dueAt'
  | 'locales'
  | 'priority'
  | 'replacedBy'
  | 'scheduledFor'
  | 'unpublishAt'

/** What the plugin, and the buttons, must know about a move beforehand. */
export type MoveRow = Readonly<{
  name: string
  from: readonly WorkflowState[]
  to: WorkflowState | 'same' | 'chosen' | 'off_the_public'
  /** Where the document goes when the server could not do what was planned. */
  otherwise?: WorkflowState
  checks?: readonly MoveCheck[]
  /** Whether the dialog asks for words, and how many characters the rules want. */
  comment?: Readonly<{ need: 'required' | 'optional'; min: number }>
  /** Where the document must lie: outside the bin as a rule, or in it. */
  place?: 'in_trash'
  /** What a person may send along besides words, by the names of the wish: a form asks for each. */
  takes?: readonly Taken[]
  /** `endpoint`: asked for by name. `save`: happens by itself when content is saved. */
  door: 'endpoint' | 'save'
}>

/** Who does what, and when: plain functions and tables, so that they can be read and tested alone. */
export type WorkflowRules = Readonly<{
  moves: readonly MoveRow[]
  judgeMove: (question: MoveQuestion) => MoveVerdict
  judgeEdit: (question: EditQuestion) => EditVerdict
  /** Roles that may answer for the content of others: they review, and may be given a review to do. */
  reviewers: readonly ActorRole[]
  /** Roles that may delete anybody's comment. */
  moderators: readonly ActorRole[]
}>

export type Policy = Readonly<{
  /** An editor's own material: may the editor approve it with a written reason, or never? Default `reason`. */
  editorSelfApproval: 'reason' | 'forbid'
}>

/** One thing that is missing before a document can be reviewed, in a form that a field can show. */
export type Missing = Readonly<{
  /** The path of the field, as Payload writes it: `steps.0.title`. */
  path: string
  /** A reason code; the words come from the translations (`missing_<code>`) or from `explain`. */
  reason: string
  /** Numbers for the words, for instance `{ min: 3 }`. */
  values?: Readonly<Record<string, number | string>>
}>

/** What readiness may ask about besides the document itself. */
export type ReadinessQuestion = Readonly<{
  /** The document in one language, without fallback. */
  doc: Readonly<Record<string, unknown>>
  locale: string
  isSourceLocale: boolean
  /** The public has met the document before. */
  isRepublication: boolean
}>

/** What the workflow needs to know about a collection. */
export type WorkflowCollection = Readonly<{
  /** Lists what publication still needs. Nothing missing means ready. Default: nothing is needed. */
  findMissing?: (question: ReadinessQuestion) => readonly Missing[]
  /** Paths of the fields to mark as needed, without indexes: `steps`, `steps.title`. Default: none. */
  required?: readonly string[]
  /** Says whether a document is worth publishing in a language besides the source. Default: never. */
  isWorthPublishing?: (question: ReadinessQuestion) => boolean
  /** What one document is called in running text, by language: "the article". Default: its label. */
  inText?: Readonly<Record<string, string>>
  /** Fields that hooks compute, left out of the content hash. Default: none. */
  computed?: readonly string[]
}>

/** Something the public sees has changed. Told after the commit. */
export type PublicChange = Readonly<{
  req: PayloadRequest
  collection: string
  id: string
  transition: string
  /** The public document before, or null when there was none. Raw, all languages, relations as ids. */
  before: Record<string, unknown> | null
  /** The public document after, or null when it left the public. Raw, all languages, relations as ids. */
  after: Record<string, unknown> | null
}>

export type EditorialWorkflowOptions = Readonly<{
  /** Off: the fields stay so that stored data still fits, nothing else is added. Default `true`. */
  enabled?: boolean
  /** The collections under the workflow, by slug. */
  collections: Readonly<Record<string, WorkflowCollection>>
  /** The slug of the collection of people. Default `users`. */
  users?: string
  /** Who does what, and when. */
  rules: WorkflowRules
  /** The rows each role works with. A role that is not here works with none. */
  scopes: Readonly<Record<ActorRole, RowScope>>
  /** The role of a user, or null when the user has none. Default: `user.role`. */
  roleOf?: (user: unknown) => ActorRole | null
  /** The id of the organisation a user works for, or null. Default: `user.organisation`. */
  organisationOf?: (user: unknown) => string | null
  /** The relation that says which organisation a document belongs to. Default: none. */
  ownerField?: string
  /** Four eyes. Default `{ editorSelfApproval: 'reason' }`. */
  policy?: Partial<Policy>
  /** Months from a publication until somebody should look again. Default 12. */
  reviewMonths?: number
  /** Working days from a submission until it should be answered. Default 5. */
  answerDays?: number
  /** Says whether a day (`2026-12-24`) is worked on. Default: Mondays to Fridays are. */
  isWorkingDay?: (day: string) => boolean
  /** Words for a reason, where the translations of the plugin do not do. Default: none. */
  explain?: (reason: string, req: PayloadRequest) => string | undefined
  /** Last look before publication, inside the transaction; lists what is missing. Default: nothing. */
  beforePublish?: (question: {
    req: PayloadRequest
    collection: string
    /** The document in the source language, relations as ids. */
    doc: Record<string, unknown>
  }) => Promise<readonly Missing[]>
  /** Told after the commit of everything that changes what the public sees. Its errors are logged. */
  onPublicChange?: (change: PublicChange) => Promise<void> | void
  /** Links that show a draft to somebody without an account. Default: none can be made. */
  previewLinks?: PreviewLinkOptions
  /** What the review view shows of the site around a document. Default: the document alone. */
  review?: ReviewOptions
  /** What a text is looked over for before it is submitted. Default: everything, and nothing stops it. */
  checks?: CheckOptions
  /** How published documents are looked at again. Default: all of them, and confirmed in the admin. */
  freshness?: FreshnessOptions
  /** What the desk shows besides the documents. Default: nothing. */
  desk?: DeskOptions
  /** The public address of a published document, for letters, or null where it has no page. Default: none. */
  publicAddressOf?: (question: {
    collection: string
    /** The document in all languages, relations as ids. */
    doc: Readonly<Record<string, unknown>>
    locale: string
  }) => string | null
  /** Keeps a letter until it is sent. Default: letters are written to nobody. */
  keepLetter?: KeepLetter
  /** Secrets the site had before: what was written in the record with them is still vouched for. Default: none. */
  formerSecrets?: readonly string[]
  /** The name, the address and the colours of our letters. Default: plain, with no name. */
  letterhead?: Letterhead
  /** Who hears of which move. Default: the table in `notifications/tellings.ts`. */
  tellings?: Tellings
  /** The time zone in which days begin and appointments are made. Default: that of the admin, else UTC. */
  timeZone?: string
  /** The clock. Default: the time of day. */
  now?: () => Date
}>
