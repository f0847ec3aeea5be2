import { expect, test } from 'vitest'

import { judgeSelfApproval } from '@/domain/workflow/judgeSelfApproval'

import { anItem, aRelation } from './workflowFacts'

const submitter = aRelation({ isSubmitter: true })
const words = 'Jag har läst om texten mot källan.'

for (const authorRole of ['contributor', 'partner', 'guest', 'reader', null]) {
  test(`material by ${authorRole ?? 'nobody known'} always needs somebody else than the submitter`, () => {
    const reason = judgeSelfApproval({
      relation: submitter,
      item: anItem({ authorRole }),
      comment: words,
      policy: { editorSelfApproval: 'reason' },
    })

    expect(reason).toBe('needs-second-person')
  })
}

test('an editor’s own text counts as outside material once a partner has written in it', () => {
  const reason = judgeSelfApproval({
    relation: submitter,
    item: anItem({ authorRole: 'editor', hasOutsideMaterial: true }),
    comment: words,
    policy: { editorSelfApproval: 'reason' },
  })

  expect(reason).toBe('needs-second-person')
})

for (const authorRole of ['admin', 'editor', 'system']) {
  test(`an editor approves their own submission of ${authorRole} material with a written reason`, () => {
    const judge = (comment: string) =>
      judgeSelfApproval({
        relation: submitter,
        item: anItem({ authorRole }),
        comment,
        policy: { editorSelfApproval: 'reason' },
      })

    expect(judge(words)).toBeNull()
    expect(judge('  kort  ')).toBe('self-approval-needs-reason')
  })
}

test('where the office forbids it, no reason is good enough to approve one’s own', () => {
  const reason = judgeSelfApproval({
    relation: submitter,
    item: anItem({ authorRole: 'editor' }),
    comment: words,
    policy: { editorSelfApproval: 'forbid' },
  })

  expect(reason).toBe('needs-second-person')
})

test('an editor approves what somebody else submitted without a reason', () => {
  const reason = judgeSelfApproval({
    relation: aRelation({ isAuthor: true }),
    item: anItem({ authorRole: 'contributor', hasOutsideMaterial: true }),
    comment: '',
    policy: { editorSelfApproval: 'forbid' },
  })

  expect(reason).toBeNull()
})
