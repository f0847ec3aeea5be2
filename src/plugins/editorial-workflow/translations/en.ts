import { words as appointments } from '../appointments/words'
import { words as bulk } from '../bulk/words'
import { words as checks } from '../checks/words'
import { words as comments } from '../comments/words'
import { words as desk } from '../desk/words'
import { words as freshness } from '../freshness/words'
import { words as languages } from '../languages/words'
import { words as notifications } from '../notifications/words'
import { words as previewLinks } from '../preview-links/words'
import { words as record } from '../record/words'
import { words as review } from '../review/words'
import type { Words } from './sv'

/** The English words of the workflow. Refusals say what to do next. */
export const en: Words = {
  ...appointments.en,
  ...bulk.en,
  ...checks.en,
  ...comments.en,
  ...desk.en,
  ...freshness.en,
  ...languages.en,
  ...notifications.en,
  ...previewLinks.en,
  ...record.en,
  ...review.en,

  group: 'Workflow',
  workflow: 'Workflow',
  state: 'State',
  assignee: 'Reviewer',
  submittedBy: 'Submitted by',
  submittedAt: 'Submitted',
  dueAt: 'Answer due',
  priority: 'Priority',
  priority_low: 'Low',
  priority_normal: 'Normal',
  priority_high: 'High',
  scheduledBy: 'Scheduled by',
  unpublishAt: 'Unpublished on',
  approvedBy: 'Approved by',
  approvedAt: 'Approved',
  scheduledFor: 'To be published',
  everPublished: 'Has been published',
  firstPublishedAt: 'First published',
  publishedAt: 'Published',
  verifiedAt: 'Last checked',
  nextReviewAt: 'Look again by',
  publishedLocales: 'Published in',
  replacedBy: 'Replaced by',
  createdBy: 'Created by',
  updatedBy: 'Last saved by',
  requiredForReview: 'Required for review.',

  event: 'Event',
  events: 'Events',
  key: 'Key',
  transition: 'Event',
  from: 'From',
  to: 'To',
  actor: 'By',
  actorRole: 'Role',
  comment: 'Comment',
  versionId: 'Version',
  contentHash: 'Content fingerprint',
  at: 'When',
  flagged: 'Outside the workflow',
  reviewComment: 'Review comment',
  reviewComments: 'Review comments',
  blocking: 'Must be settled before approval',
  resolvedBy: 'Resolved by',
  resolvedAt: 'Resolved',
  author: 'Written by',
  notification: 'Notification',
  notifications: 'Notifications',
  readAt: 'Read',

  state_draft: 'Draft',
  state_in_review: 'In review',
  state_changes_requested: 'Changes requested',
  state_approved: 'Approved',
  state_scheduled: 'Scheduled',
  state_published: 'Published',
  state_archived: 'Archived',
  badge_live: 'Published',
  badge_work: 'Draft under way',
  badge_trash: 'In the bin',

  turn_draft: 'The author’s turn. Next step: submit for review.',
  turn_in_review: 'The editorial team’s turn. Next step: read and approve, or request changes.',
  turn_changes_requested: 'The author’s turn. Next step: change and submit again.',
  turn_approved: 'The editorial team’s turn. Next step: publish.',
  turn_scheduled: 'Waiting for its time. Unschedule to change it.',
  turn_published:
    'Done. Save a change to begin a new draft; readers see the published text meanwhile.',
  turn_archived: 'At rest. Restore to work on.',
  turn_trash: 'In the bin. Take it back to work on.',
  turn_yours: 'Your turn. Next step: read and approve, or request changes.',
  turn_assignee: '{{name}} is reviewing.',

  move_create: 'Create',
  move_submit: 'Submit for review',
  move_withdraw: 'Take back',
  move_claim: 'I will review',
  move_assign: 'Assign a reviewer',
  move_endorse: 'Endorse',
  move_request_changes: 'Request changes',
  move_approve: 'Approve',
  move_publish: 'Publish',
  move_approve_and_publish: 'Approve and publish',
  move_schedule: 'Schedule',
  move_unschedule: 'Unschedule',
  move_publish_scheduled: 'Publish as scheduled',
  move_edit_live: 'Begin a new draft',
  move_edit_approved: 'Change approved text',
  move_discard: 'Discard the draft',
  move_unpublish: 'Unpublish',
  move_archive: 'Archive',
  move_restore: 'Restore as draft',
  move_confirm_current: 'Confirm it is current',
  move_trash: 'Move to the bin',
  move_untrash: 'Take back from the bin',
  move_delete_forever: 'Delete for ever',
  move_override: 'Change state outside the workflow',

  help_submit:
    'The editorial team reads the text before it is published. You cannot change it during review.',
  help_withdraw: 'The text becomes a draft again, and its author can change it.',
  help_claim: 'You are named as the reviewer, and others see it.',
  help_assign: 'Choose who is to review it, or put it back in the queue.',
  help_endorse: 'The editorial team sees that you stand behind the text.',
  help_request_changes: 'The author gets the text back. Write what needs to change.',
  help_approve: 'The text is ready to be published.',
  help_publish: 'Everyone can see the text.',
  help_approve_and_publish: 'The text is approved and everyone can see it.',
  help_discard:
    'The draft is put aside and the published text stands. The draft stays among the versions.',
  help_unpublish: 'Readers no longer see the page, and it becomes a draft.',
  help_archive: 'Readers no longer see the page. The old address says that it has been removed.',
  help_restore: 'It becomes a draft again.',
  help_confirm_current: 'The text is still right. It is looked at again in a year.',
  help_trash: 'It can be taken back.',
  help_untrash: 'It becomes a draft again.',
  help_delete_forever: 'The content and all its versions are deleted. This cannot be undone.',
  help_override: 'The step is marked in the history.',

  reason_other: 'That cannot be done right now. Reload the page and try again.',
  'reason_not-found': 'This does not exist, or you have no access to it. Check the address.',
  'reason_unknown-move': 'The workflow has no such step. Choose one of the steps above the form.',
  'reason_happens-by-itself': 'That happens by itself when you save. Save instead.',
  'reason_not-signed-in': 'Sign in and try again.',
  'reason_not-your-role': 'Your role may not do this. Ask the editorial team for help.',
  'reason_not-your-document':
    'This belongs to somebody else. Ask the owner or the editorial team for help.',
  'reason_not-your-published-document':
    'This has been published. Ask the editorial team to archive it.',
  'reason_not-contributors-work':
    'That is only for texts by contributors. Ask the editorial team for help.',
  'reason_wrong-state':
    'The step is not open from the state this has now. Reload the page to see the state.',
  'reason_in-trash': 'This is in the bin. Take it back first.',
  'reason_not-in-trash': 'This is not in the bin. Reload the page.',
  'reason_reason-missing': 'Write why.',
  'reason_reason-too-short': 'Write a little more about why.',
  'reason_reason-or-comment-missing': 'Write what needs to change, or leave a comment on the text.',
  'reason_needs-second-person':
    'Somebody other than the one who submitted the text must approve it. Ask a colleague.',
  'reason_self-approval-needs-reason':
    'You submitted the text yourself. Write why you approve it without a colleague.',
  'reason_blocking-comments-open':
    'There are comments that must be settled before approval. Resolve them first.',
  'reason_no-live-version':
    'There is no published text to go back to. Move the draft to the bin instead.',
  'reason_archive-first':
    'This has been published. Archive it first, so that the old address can answer.',
  'reason_already-there': 'It already has that state. Choose another one.',
  'reason_target-missing': 'Choose the state it should have.',
  'reason_target-not-allowed':
    'That state cannot be chosen here. Approve and publish by way of review.',
  'reason_locked-in-review':
    'The text is in review and cannot be changed. Take it back first, or wait for an answer.',
  'reason_locked-approved':
    'The text is approved and only the editorial team can change it. Ask them to request changes.',
  'reason_locked-scheduled':
    'The text is waiting to be published and cannot be changed. Unschedule it first.',
  'reason_locked-archived': 'This is archived and cannot be changed. Restore it first.',
  'reason_locked-in-trash': 'This is in the bin and cannot be changed. Take it back first.',
  'reason_locked-by-somebody':
    'Somebody else has this open. Ask them to close it, or try again in five minutes.',
  'reason_changed-since':
    'Somebody else came first. Reload the page to see what happened; your comment stays.',
  'reason_content-changed':
    'The text has changed since you read it. Reload the page and read the change before you decide.',
  'reason_content-not-approved':
    'The text is not the one that was approved. Request changes, so that it can be reviewed again.',
  'reason_expected-rev-missing':
    'Say which revision you start from (expectedRev). It is in workflow.rev.',
  'reason_expected-hash-missing':
    'Say which content you have read (expectedHash). It is in workflow.contentHash.',
  'reason_not-ready':
    'Something is missing before this can be reviewed. Fill in the fields and save, then try again.',
  'reason_publish-by-workflow':
    'Publish and unpublish with the buttons above the form, or with POST …/workflow/publish.',
  'reason_restore-as-draft':
    'Restore the version as a draft. The published text changes once the draft has been reviewed.',
  'reason_delete-by-workflow':
    'Move it to the bin. An administrator can then delete it from there.',
  'reason_trash-alone':
    'Move it to the bin without changing anything else. Save the changes first.',
  'reason_trash-one-at-a-time': 'Move one at a time to or from the bin.',
  'reason_events-are-kept': 'The history is written by the workflow and cannot be changed.',
  'reason_assignee-missing': 'Choose who should review.',
  'reason_assignee-cannot-review':
    'That person cannot review. Choose somebody in the editorial team.',
  'reason_locale-unknown': 'The site has no such language. Choose among the languages shown.',
  'reason_source-locale-missing':
    'The source language is always published. Add it to the languages.',
  'reason_replacement-unknown': 'The replacement does not exist. Choose another one.',

  missing_missing: 'Fill this in before review.',
  'missing_too-few': 'Add more. At least {{min}} are needed.',
  missing_consent: 'Tick that the person has agreed to be quoted, or remove the quote.',

  ui_moves: 'Workflow',
  ui_more: 'More steps',
  ui_reason: 'Why?',
  ui_message: 'Message (optional)',
  ui_min: 'At least {{min}} characters.',
  ui_target: 'New state',
  ui_cancel: 'Cancel',
  ui_saveFirst: 'You have changes that are not saved. Save the draft first.',
  ui_missing: 'Missing before review ({{count}})',
  ui_done: 'Done: {{move}}',
  ui_failed: 'The server could not be reached. Your text is still here; try again.',
}
