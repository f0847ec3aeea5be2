import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { en } from '@payloadcms/translations/languages/en'
import { sv } from '@payloadcms/translations/languages/sv'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { organisationOf } from '@/access/organisationOf'
import { roleOf } from '@/access/roleOf'
import { signedIn, staff } from '@/access/who'
import { CaseKeys } from '@/collections/CaseKeys'
import { DailyCounts } from '@/collections/DailyCounts'
import { Documents } from '@/collections/Documents'
import { Examples } from '@/collections/Examples'
import { Experiences } from '@/collections/Experiences'
import { Labs } from '@/collections/Labs'
import { LabUpdates } from '@/collections/LabUpdates'
import { Media } from '@/collections/Media'
import { Methods } from '@/collections/Methods'
import { Municipalities } from '@/collections/Municipalities'
import { News } from '@/collections/News'
import { NoticeVersions } from '@/collections/NoticeVersions'
import { Organisations } from '@/collections/Organisations'
import { Pages } from '@/collections/Pages'
import { PrivacyRuns } from '@/collections/PrivacyRuns'
import { SpamSigns } from '@/collections/SpamSigns'
import { SubmissionEntries } from '@/collections/SubmissionEntries'
import { SubmissionFiles } from '@/collections/SubmissionFiles'
import { Submissions } from '@/collections/Submissions'
import { Submitters } from '@/collections/Submitters'
import { Themes } from '@/collections/Themes'
import { Toolkits } from '@/collections/Toolkits'
import { Tools } from '@/collections/Tools'
import { Users } from '@/collections/Users'
import { noteHowTheBankRuns } from '@/commands/noteHowTheBankRuns'
import { caseDuties } from '@/commands/submission/case/duties'
import { describeSource } from '@/commands/submission/describeSource'
import { queueDeskDuties } from '@/commands/submission/desk/duties'
import { listQueues } from '@/commands/submission/desk/listQueues'
import { submissionDutiesOfFiles } from '@/commands/submission/files/duties'
import { isLetterOfCase } from '@/commands/submission/letters/letterKey'
import { moderationDuties } from '@/commands/submission/moderation/duties'
import { dropLeftMedia } from '@/commands/submission/privacy/libraryFiles'
import { caseRetention } from '@/commands/submission/privacy/retention'
import { spamDuties } from '@/commands/submission/teachSpam'
import { tellOfChange } from '@/commands/tellOfChange'
import { database } from '@/database/database'
import { settleFile } from '@/database/settleFile'
import { previewable, previewLinkPath } from '@/domain/publication/previewLink'
import { previewOfDocument } from '@/domain/publication/previewOfDocument'
import { reviewLinkPath } from '@/domain/publication/reviewLink'
import { toPublicPath } from '@/domain/publication/toPublicPath'
import { cookiePrefix } from '@/domain/vocabulary/cookies'
import { isLocale, locales, sourceLocale } from '@/domain/vocabulary/locales'
import { roles } from '@/domain/vocabulary/roles'
import { siteName } from '@/domain/vocabulary/siteName'
import { labelOf } from '@/domain/vocabulary/term'
import { letterColours } from '@/domain/workflow/letterColours'
import { scopes } from '@/domain/workflow/scopes'
import { isSwedishWorkingDay } from '@/domain/workflow/swedishHolidays'
import { workflowCollections } from '@/domain/workflow/workflowCollections'
import { workflowRules } from '@/domain/workflow/workflowRules'
import { env } from '@/env'
import { ContributionSettings } from '@/globals/ContributionSettings'
import { Settings } from '@/globals/Settings'
import { editorialWorkflow, workflowDuties } from '@/plugins/editorial-workflow'
import { gatekeeper, gatekeeperDuties } from '@/plugins/gatekeeper'
import { keepLetter, logPost, outbox, outboxDuties, smtp } from '@/plugins/outbox'
import { privacy, privacyDuties } from '@/plugins/privacy'
import { worker } from '@/plugins/worker'

const root = path.dirname(fileURLToPath(import.meta.url))

const previewLinkAddress = ({ token, locale }: { token: string; locale: string | null }) =>
  env.siteUrl + previewLinkPath(token, isLocale(locale) ? locale : sourceLocale)
const siteHost = new URL(env.siteUrl).hostname
const reviewAddress = ({ token, language }: { token: string; language: string }) =>
  env.siteUrl + reviewLinkPath(token, isLocale(language) ? language : sourceLocale)
const nameRole = (role: string, language: string) =>
  labelOf(roles, role, isLocale(language) ? language : sourceLocale)
const publicAddress = ({ collection, doc, locale }: Parameters<typeof previewOfDocument>[0]) => {
  const path = toPublicPath(collection, doc, isLocale(locale) ? locale : sourceLocale)
  return path && env.siteUrl + path
}
const admins = ({ req }: { req: { user: unknown } }) => roleOf(req.user) === 'admin'

/** The bank, as a table of contents: what is kept, in which languages, and which rules go where. */
export default buildConfig({
  collections: [
    Examples,
    Methods,
    Tools,
    Organisations,
    Labs,
    LabUpdates,
    Experiences,
    Themes,
    Toolkits,
    News,
    Pages,
    Media,
    Documents,
    Municipalities,
    Submissions,
    SubmissionEntries,
    SubmissionFiles,
    Submitters,
    CaseKeys,
    SpamSigns,
    DailyCounts,
    NoticeVersions,
    PrivacyRuns,
    Users,
  ],
  globals: [Settings, ContributionSettings],
  plugins: [
    editorialWorkflow({
      collections: workflowCollections,
      rules: workflowRules,
      scopes,
      roleOf,
      organisationOf,
      ownerField: 'ownerOrganisation',
      isWorkingDay: isSwedishWorkingDay,
      onPublicChange: tellOfChange,
      publicAddressOf: publicAddress,
      keepLetter,
      formerSecrets: env.formerSecrets,
      freshness: { addressOf: reviewAddress },
      letterhead: { name: siteName, address: env.siteUrl, ...letterColours },
      previewLinks: {
        addressOf: previewLinkAddress,
        collections: previewable,
      },
      review: { describeSource, nameRole, previewOf: previewOfDocument },
      desk: {
        queues: listQueues,
        notes: async (req) => (admins({ req }) ? noteHowTheBankRuns(req) : []),
      },
      checks: { fetchLinks: env.checksLinks, ignore: ['internalNotes', 'keywords', 'code'] },
    }),
    gatekeeper(),
    outbox({
      mayRead: (user) => roleOf(user) === 'admin',
      post: env.mail ? smtp(env.mail) : logPost({ name: siteName, address: `noreply@${siteHost}` }),
      // Letters hold links that open doors, which are nothing for the log of a real site.
      isClosed: !env.mail && env.mode === 'production',
      hidesReceiver: isLetterOfCase,
      opensDoor: isLetterOfCase,
      listId: `${siteName} <redaktionen.${siteHost}>`,
    }),
    privacy({
      audit: PrivacyRuns.slug,
      mode: env.retentionMode,
      policies: caseRetention,
      afterErasure: async (payload) => {
        await dropLeftMedia(payload)
        await settleFile(payload)
      },
    }),
    worker({
      duties: [
        ...spamDuties,
        ...workflowDuties,
        ...outboxDuties,
        ...gatekeeperDuties,
        ...caseDuties,
        ...submissionDutiesOfFiles,
        ...privacyDuties,
        ...moderationDuties,
        ...queueDeskDuties,
      ],
      mayRead: (user) => roleOf(user) === 'admin',
    }),
  ],

  localization: { locales: [...locales], defaultLocale: sourceLocale, fallback: true },
  i18n: { supportedLanguages: { sv, en }, fallbackLanguage: sourceLocale },

  db: database(env),
  secret: env.secret,
  serverURL: env.siteUrl,
  cookiePrefix,
  cors: [],
  csrf: [env.siteUrl],
  telemetry: false,
  defaultDepth: 1,
  maxDepth: 3,
  graphQL: { disablePlaygroundInProduction: true, maxComplexity: 300 },
  upload: { abortOnLimit: true, limits: { fileSize: 25_000_000 } },
  queryPresets: {
    access: { create: staff, delete: staff, read: signedIn, update: staff },
    constraints: {},
    labels: {
      singular: { sv: 'Sparat urval', en: 'Saved list' },
      plural: { sv: 'Sparade urval', en: 'Saved lists' },
    },
  },
  jobs: { access: { cancel: admins, queue: admins, run: admins } },
  sharp,

  admin: {
    user: Users.slug,
    avatar: 'default',
    components: {
      graphics: {
        Icon: '/components/admin/Icon#Icon',
        Logo: '/components/admin/Logo#Logo',
      },
    },
    dateFormat: 'yyyy-MM-dd HH:mm',
    importMap: { baseDir: path.resolve(root, 'src') },
    meta: { titleSuffix: ` – ${siteName}` },
    timezones: {
      defaultTimezone: 'Europe/Stockholm',
      supportedTimezones: [{ label: 'Stockholm', value: 'Europe/Stockholm' }],
    },
  },
  typescript: { outputFile: path.resolve(root, 'src/payload-types.ts') },
})
