import type { PayloadRequest } from 'payload'

import { type FieldError, type Refusal, toRefusal, words } from '../refusal'
import { labelOf } from '../service/labelOf'
import { findLatest, type Stored } from '../service/readDocument'
import { actorOf, relationOf, worksWith } from '../service/standing'
import { type Settings, settingsOf } from '../settle'
import { slugOf } from '../slugs'
import { nameLanguage } from '../translations/nameLanguage'
import type { Finding } from './finding'
import { lookOver } from './lookOver'
import type { CheckRule, Severity } from './rules'

/** What was seen, in the reader's words: each rule once, with every place where it was seen. */
export type CheckView = Readonly<{
  rule: CheckRule
  severity: Severity
  /** What is wrong, and what to do about it. */
  title: string
  help: string
  /** The document cannot be submitted before it is mended. */
  blocks: boolean
  places: readonly CheckPlace[]
}>

export type CheckPlace = Readonly<{
  path: string
  locale: string | null
  /** The field, through its groups and rows, and the language where it says something. */
  label: string
  excerpt: string
}>

export type CheckList = Readonly<{ ok: true; count: number; checks: readonly CheckView[] }>

/** Looks over a document for somebody who works with it; to everybody else it does not exist. */
export async function listChecks(
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<CheckList | Refusal> {
  const settings = settingsOf(req.payload)
  const actor = actorOf(settings, req.user)
  if (actor.role === null) return toRefusal(settings, req, 'not-signed-in')

  const latest = collection in settings.collections ? await findLatest(req, collection, id) : null
  if (!latest || !worksWith(settings, actor, relationOf(settings, actor, latest.doc))) {
    return toRefusal(settings, req, 'not-found')
  }

  const findings = await lookOver(settings, { req, collection, doc: latest.doc })
  return { ok: true, count: findings.length, checks: toViews(settings, req, collection, findings) }
}

/** Lists what the rules that block have seen, as something that is missing before review. */
export async function listBlocking(
  settings: Settings,
  { collection, doc, req }: Readonly<{ req: PayloadRequest; collection: string; doc: Stored }>,
): Promise<FieldError[]> {
  const { block } = settings.checks
  if (block.length === 0) return []

  const findings = await lookOver(settings, { req, collection, doc })
  return findings
    .filter(({ rule }) => block.includes(rule))
    .map((finding) => ({
      path: finding.path,
      message: words(req, 'check_blocks', { what: titleOf(req, finding) }),
      label: labelIn(req, collection, finding),
    }))
}

function toViews(
  { checks, locales }: Settings,
  req: PayloadRequest,
  collection: string,
  findings: readonly Finding[],
): CheckView[] {
  // what is missing in one language and what is missing in another are two things to do
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const title = titleOf(req, finding)
    groups.set(title, [...(groups.get(title) ?? []), finding])
  }
  return [...groups].flatMap(([title, group]) => {
    const [first] = group
    if (!first) return []
    const { rule, severity } = first
    return {
      rule,
      severity,
      title,
      help: words(req, `checkHelp_${rule}`, namesIn(req, first)),
      blocks: checks.block.includes(rule),
      places: group.map((finding) => ({
        path: finding.path,
        locale: finding.locale,
        label: [
          labelIn(req, collection, finding),
          ...(finding.locale && locales.length > 1 ? [languageIn(req, finding.locale)] : []),
        ].join(', '),
        excerpt: finding.excerpt,
      })),
    }
  })
}

const titleOf = (req: PayloadRequest, finding: Finding): string =>
  words(req, `check_${finding.rule}`, namesIn(req, finding))

/** The values of a finding, with languages by their names. */
function namesIn(req: PayloadRequest, { locale, values }: Finding) {
  const other = values?.other
  return {
    ...values,
    ...(locale && { language: languageIn(req, locale) }),
    ...(typeof other === 'string' && { other: languageIn(req, other) }),
  }
}

/** In the middle of a sentence, as the language writes it. */
const languageIn = (req: PayloadRequest, locale: string) => nameLanguage(locale, req.i18n.language)

function labelIn(req: PayloadRequest, collection: string, { path }: Finding): string {
  if (!path) return words(req, 'checks_whole')
  return labelOf(req.payload.collections[slugOf(collection)].config.fields, path, req)
}
