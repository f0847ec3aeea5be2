import type { StoredSubmission } from '../submission'

/** What moderators are shown of the row of a submission: a list that is written down, without keys and fingerprints. */
export type ShownSubmission = StoredSubmission

/** Reshapes the row of a submission for moderators. */
export function toShown(submission: StoredSubmission): ShownSubmission {
  return {
    about: submission.about ?? null,
    anonymisedAt: submission.anonymisedAt ?? null,
    assignee: submission.assignee,
    checklist: submission.checklist,
    claimedAt: submission.claimedAt ?? null,
    confirmedAt: submission.confirmedAt ?? null,
    consent: submission.consent,
    contribution: submission.contribution ?? null,
    declineReason: submission.declineReason ?? null,
    duplicateOf: submission.duplicateOf,
    hasEmail: Boolean(submission.hasEmail),
    hasNews: Boolean(submission.hasNews),
    id: submission.id,
    isMerged: Boolean(submission.isMerged),
    kind: submission.kind,
    legalHold: Boolean(submission.legalHold),
    legalHoldReason: submission.legalHoldReason ?? null,
    locale: submission.locale,
    movedAt: submission.movedAt,
    municipality: submission.municipality,
    publishedAt: submission.publishedAt ?? null,
    purgeAt: submission.purgeAt ?? null,
    receivedAt: submission.receivedAt,
    reference: submission.reference,
    result: submission.result ?? null,
    rev: submission.rev,
    score: submission.score,
    signals: submission.signals,
    stage: submission.stage,
    title: submission.title,
  }
}
