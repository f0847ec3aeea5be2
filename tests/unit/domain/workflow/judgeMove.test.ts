import { describe, expect, test } from 'vitest'

import { judgeMove } from '@/domain/workflow/judgeMove'
import { findMove, moves } from '@/domain/workflow/moves'
import { type Stage, stages } from '@/domain/workflow/stages'

import { aWish } from './workflowFacts'

const words = 'Därför att sidan är inaktuell.'

/** Everything that is good for a move, so that only state and role decide. */
const generous = { isAuthor: true, isSameOrganisation: true, isSubmitter: false } as const
const roles = ['admin', 'editor', 'partner', 'contributor', 'system'] as const

/** What the editorial team does with the time at which a public version is taken away. */
const taking = ['schedule_unpublish', 'unschedule_unpublish']
/** What the editorial team does with a text under review. */
const reviewing = [
  'withdraw',
  'assign',
  'prioritise',
  'request_changes',
  'approve',
  'approve_and_publish',
]
/** What the editorial team does with an approved text. */
const publishing = ['request_changes', 'prioritise', 'publish', 'schedule', 'archive']

/** The moves that are open in each state, by role, for somebody who stands as near as can be. */
const open: Record<Stage, Partial<Record<(typeof roles)[number], string[]>>> = {
  draft: {
    admin: ['submit', 'discard', 'archive', 'override', ...taking],
    editor: ['submit', 'discard', 'archive', ...taking],
    partner: ['submit', 'discard'],
    contributor: ['submit', 'discard'],
    system: ['submit', 'discard', 'archive', 'override', ...taking, 'unpublish_scheduled'],
  },
  in_review: {
    admin: [...reviewing, 'claim', 'override', ...taking],
    editor: [...reviewing, 'claim', ...taking],
    partner: ['withdraw', 'endorse', 'request_changes'],
    contributor: [],
    system: [...reviewing, 'override', ...taking, 'unpublish_scheduled'],
  },
  changes_requested: {
    admin: ['submit', 'prioritise', 'discard', 'archive', 'override', ...taking],
    editor: ['submit', 'prioritise', 'discard', 'archive', ...taking],
    partner: ['submit', 'discard'],
    contributor: ['submit', 'discard'],
    system: [
      'submit',
      'prioritise',
      'discard',
      'archive',
      'override',
      ...taking,
      'unpublish_scheduled',
    ],
  },
  approved: {
    admin: [...publishing, 'override', ...taking],
    editor: [...publishing, ...taking],
    partner: ['request_changes'],
    contributor: [],
    system: [...publishing, 'override', ...taking, 'unpublish_scheduled'],
  },
  scheduled: {
    admin: ['unschedule', 'override', ...taking],
    editor: ['unschedule', ...taking],
    partner: [],
    contributor: [],
    system: ['unschedule', 'publish_scheduled', 'override', ...taking, 'unpublish_scheduled'],
  },
  published: {
    admin: ['unpublish', 'archive', 'confirm_current', 'override', ...taking],
    editor: ['unpublish', 'archive', 'confirm_current', ...taking],
    partner: ['confirm_current'],
    contributor: [],
    system: [
      'unpublish',
      'archive',
      'confirm_current',
      'override',
      ...taking,
      'unpublish_scheduled',
    ],
  },
  archived: {
    admin: ['restore', 'override'],
    editor: ['restore'],
    partner: [],
    contributor: [],
    system: ['restore', 'override'],
  },
}

describe('the table of moves', () => {
  for (const state of stages) {
    for (const role of roles) {
      test(`${role} may make exactly the moves of the table when a live item is ${state}`, () => {
        const names = moves.map(({ name }) => name)

        const allowed = names.filter(
          (move) =>
            judgeMove(
              aWish({
                move,
                role,
                comment: words,
                to: state === 'draft' ? 'archived' : 'draft',
                relation: generous,
                document: {
                  state,
                  isLive: true,
                  hasUnpublishTime: true,
                  everPublished: true,
                  authorRole: 'contributor',
                },
              }),
            ).ok,
        )

        expect(allowed.sort()).toEqual([...(open[state][role] ?? [])].sort())
      })
    }
  }

  test('each move leaves the item in the state that the table names', () => {
    const targets = moves
      .filter(({ door, to }) => door === 'endpoint' && stages.includes(to as Stage))
      .flatMap(({ from, name, to }) => from.map((state) => ({ name, state, to })))

    const judged = targets.map(({ name, state }) =>
      judgeMove(
        aWish({ move: name, role: 'system', comment: words, document: { state, isLive: true } }),
      ),
    )

    expect(judged).toEqual(targets.map(({ to }) => ({ ok: true, to })))
  })

  test('nobody makes a move that the table does not have', () => {
    const verdict = judgeMove(aWish({ move: 'teleport' }))

    expect(verdict).toEqual({ ok: false, reason: 'unknown-move' })
    expect(findMove('teleport')).toBeNull()
  })

  test('a visitor who is not signed in makes no move', () => {
    const verdicts = moves.map(({ name }) => judgeMove(aWish({ move: name, role: null })))

    expect(new Set(verdicts.map((verdict) => (verdict.ok ? 'ok' : verdict.reason)))).toEqual(
      new Set(['not-signed-in']),
    )
  })

  test('somebody whose role the table does not know makes no move', () => {
    const allowed = moves.filter(
      ({ from, name }) =>
        judgeMove(
          aWish({
            move: name,
            role: 'reader',
            comment: words,
            document: { state: from[0] ?? 'draft' },
          }),
        ).ok,
    )

    expect(allowed).toEqual([])
  })

  test('nobody asks by name for a move that a save makes', () => {
    const verdict = judgeMove(aWish({ move: 'edit_live', document: { state: 'published' } }))

    expect(verdict).toEqual({ ok: false, reason: 'happens-by-itself' })
  })
})

describe('whose item it is', () => {
  test('a contributor cannot submit an item that somebody else made', () => {
    const verdict = judgeMove(
      aWish({ move: 'submit', role: 'contributor', relation: { isSameOrganisation: true } }),
    )

    expect(verdict).toEqual({ ok: false, reason: 'not-your-document' })
  })

  test('a partner cannot submit an item of another organisation, not even one they began', () => {
    const verdict = judgeMove(
      aWish({ move: 'submit', role: 'partner', relation: { isAuthor: true } }),
    )

    expect(verdict).toEqual({ ok: false, reason: 'not-your-document' })
  })

  test('a contributor takes back what they submitted, and nothing else', () => {
    const wish = {
      move: 'withdraw',
      role: 'contributor',
      document: { state: 'in_review' },
    } as const

    const submitter = judgeMove(aWish({ ...wish, relation: { isSubmitter: true } }))
    const author = judgeMove(aWish({ ...wish, relation: { isAuthor: true } }))

    expect(submitter).toEqual({ ok: true, to: 'draft' })
    expect(author).toEqual({ ok: false, reason: 'not-your-document' })
  })

  test('a partner endorses a contributor’s work in the own organisation, not an editor’s', () => {
    const wish = {
      move: 'endorse',
      role: 'partner',
      relation: { isSameOrganisation: true },
    } as const

    const contributors = judgeMove(
      aWish({ ...wish, document: { state: 'in_review', authorRole: 'contributor' } }),
    )
    const editors = judgeMove(
      aWish({ ...wish, document: { state: 'in_review', authorRole: 'editor' } }),
    )

    expect(contributors).toEqual({ ok: true, to: 'in_review' })
    expect(editors).toEqual({ ok: false, reason: 'not-contributors-work' })
  })

  test('a partner cannot send back a contributor’s work in another organisation', () => {
    const verdict = judgeMove(
      aWish({
        move: 'request_changes',
        role: 'partner',
        comment: words,
        document: { state: 'in_review', authorRole: 'contributor' },
      }),
    )

    expect(verdict).toEqual({ ok: false, reason: 'not-your-document' })
  })

  test('a partner cannot publish, however approved the item is', () => {
    const verdict = judgeMove(
      aWish({
        move: 'publish',
        role: 'partner',
        relation: generous,
        document: { state: 'approved' },
      }),
    )

    expect(verdict).toEqual({ ok: false, reason: 'not-your-role' })
  })
})

describe('words that go with a move', () => {
  test('an editor who unpublishes must say why', () => {
    const wish = { move: 'unpublish', document: { state: 'published', isLive: true } } as const

    const silent = judgeMove(aWish(wish))
    const curt = judgeMove(aWish({ ...wish, comment: '   nio tkn   ' }))
    const clear = judgeMove(aWish({ ...wish, comment: 'tio tecken' }))

    expect(silent).toEqual({ ok: false, reason: 'reason-missing' })
    expect(curt).toEqual({ ok: false, reason: 'reason-too-short' })
    expect(clear).toEqual({ ok: true, to: 'draft' })
  })

  test('an administrator who overrides must write a whole sentence', () => {
    const wish = { move: 'override', role: 'admin', to: 'in_review' } as const

    const short = judgeMove(aWish({ ...wish, comment: 'x'.repeat(19) }))
    const long = judgeMove(aWish({ ...wish, comment: 'x'.repeat(20) }))

    expect(short).toEqual({ ok: false, reason: 'reason-too-short' })
    expect(long).toEqual({ ok: true, to: 'in_review' })
  })

  test('whoever asks for changes says which, in the move or in an open comment', () => {
    const wish = { move: 'request_changes', document: { state: 'in_review' } } as const

    const silent = judgeMove(aWish(wish))
    const spoken = judgeMove(aWish({ ...wish, comment: 'Källan saknas.' }))
    const commented = judgeMove(
      aWish({ ...wish, document: { state: 'in_review', openComments: 1 } }),
    )

    expect(silent).toEqual({ ok: false, reason: 'reason-or-comment-missing' })
    expect(spoken).toEqual({ ok: true, to: 'changes_requested' })
    expect(commented).toEqual({ ok: true, to: 'changes_requested' })
  })
})

describe('an override', () => {
  for (const to of ['published', 'approved', 'scheduled'] as const) {
    test(`an administrator never overrides an item to ${to}`, () => {
      const verdict = judgeMove(
        aWish({
          move: 'override',
          role: 'admin',
          comment: words,
          to,
          document: { state: 'in_review' },
        }),
      )

      expect(verdict).toEqual({ ok: false, reason: 'target-not-allowed' })
    })
  }

  test('an administrator must name where the item goes, and it must be somewhere else', () => {
    const wish = { move: 'override', role: 'admin', comment: words } as const

    const nowhere = judgeMove(aWish(wish))
    const here = judgeMove(aWish({ ...wish, to: 'draft' }))

    expect(nowhere).toEqual({ ok: false, reason: 'target-missing' })
    expect(here).toEqual({ ok: false, reason: 'already-there' })
  })
})

describe('the bin', () => {
  test('a contributor bins a draft of their own that nobody has met', () => {
    const verdict = judgeMove(
      aWish({ move: 'trash', role: 'contributor', relation: { isAuthor: true } }),
    )

    expect(verdict).toEqual({ ok: true, to: 'draft' })
  })

  test('a contributor does not bin what was published once, even when it is archived', () => {
    const verdict = judgeMove(
      aWish({
        move: 'trash',
        role: 'contributor',
        relation: { isAuthor: true },
        document: { state: 'archived', everPublished: true },
      }),
    )

    expect(verdict).toEqual({ ok: false, reason: 'not-your-published-document' })
  })

  test('an editor archives what was published once before binning it', () => {
    const wish = (document: object) => judgeMove(aWish({ move: 'trash', document }))

    const live = wish({ state: 'published', isLive: true, everPublished: true })
    const withWork = wish({ state: 'draft', isLive: true, everPublished: true })
    const unpublished = wish({ state: 'draft', everPublished: true })
    const archived = wish({ state: 'archived', everPublished: true })

    expect([live, withWork, unpublished]).toEqual(
      Array(3).fill({ ok: false, reason: 'archive-first' }),
    )
    expect(archived).toEqual({ ok: true, to: 'archived' })
  })

  test('nobody bins an item under review', () => {
    const verdict = judgeMove(aWish({ move: 'trash', document: { state: 'in_review' } }))

    expect(verdict).toEqual({ ok: false, reason: 'wrong-state' })
  })

  test('an item in the bin makes no move but out of it', () => {
    const verdicts = moves.map(({ name }) => ({
      name,
      ...judgeMove(
        aWish({
          move: name,
          role: 'admin',
          comment: words,
          to: 'archived',
          document: { isTrashed: true },
        }),
      ),
    }))

    expect(verdicts.filter(({ ok }) => ok).map(({ name }) => name)).toEqual([
      'untrash',
      'delete_forever',
    ])
  })

  test('nobody takes out of the bin what does not lie there', () => {
    const verdict = judgeMove(aWish({ move: 'untrash' }))

    expect(verdict).toEqual({ ok: false, reason: 'not-in-trash' })
  })

  test('an editor does not delete for ever', () => {
    const verdict = judgeMove(aWish({ move: 'delete_forever', document: { isTrashed: true } }))

    expect(verdict).toEqual({ ok: false, reason: 'not-your-role' })
  })
})

describe('before approval', () => {
  const inReview = { state: 'in_review' } as const

  for (const move of ['approve', 'approve_and_publish']) {
    test(`an editor does not ${move} while a blocking comment is open`, () => {
      const verdict = judgeMove(
        aWish({ move, document: { ...inReview, openBlockingComments: 1, openComments: 1 } }),
      )

      expect(verdict).toEqual({ ok: false, reason: 'blocking-comments-open' })
    })

    test(`an editor does not ${move} a contributor’s text that the same editor submitted`, () => {
      const verdict = judgeMove(
        aWish({
          move,
          comment: words,
          relation: { isSubmitter: true },
          document: { ...inReview, authorRole: 'contributor' },
        }),
      )

      expect(verdict).toEqual({ ok: false, reason: 'needs-second-person' })
    })
  }

  test('discarding needs a published version to go back to', () => {
    const verdict = judgeMove(aWish({ move: 'discard' }))

    expect(verdict).toEqual({ ok: false, reason: 'no-live-version' })
  })
})

describe('an appointment', () => {
  test('no editor and no administrator plays the server that keeps it', () => {
    const verdicts = (['admin', 'editor', 'partner', 'contributor'] as const).flatMap((role) =>
      ['publish_scheduled', 'unpublish_scheduled'].map((move) =>
        judgeMove(
          aWish({
            move,
            role,
            relation: generous,
            document: { state: 'scheduled', isLive: true, hasUnpublishTime: true },
          }),
        ),
      ),
    )

    expect(verdicts).toEqual(Array(8).fill({ ok: false, reason: 'not-your-role' }))
  })

  test('that cannot be kept gives the item back to those who approved it', () => {
    const verdict = judgeMove(
      aWish({
        move: 'publish_scheduled',
        role: 'system',
        isFailure: true,
        document: { state: 'scheduled' },
      }),
    )

    expect(verdict).toEqual({ ok: true, to: 'approved' })
  })

  test('a failure opens no way out for a move that the table gives none', () => {
    const verdict = judgeMove(
      aWish({ move: 'approve', isFailure: true, document: { state: 'in_review' } }),
    )

    expect(verdict).toEqual({ ok: true, to: 'approved' })
  })

  test('to unpublish makes a published item a draft, and leaves a working copy where it is', () => {
    const ends = (['published', 'in_review', 'scheduled'] as const).map((state) =>
      judgeMove(
        aWish({
          move: 'unpublish_scheduled',
          role: 'system',
          document: { state, isLive: true, hasUnpublishTime: true },
        }),
      ),
    )

    expect(ends).toEqual([
      { ok: true, to: 'draft' },
      { ok: true, to: 'in_review' },
      { ok: true, to: 'scheduled' },
    ])
  })

  test('to unpublish needs something to take away, and a time to cancel', () => {
    const nothing = judgeMove(aWish({ move: 'schedule_unpublish' }))
    const noTime = judgeMove(
      aWish({ move: 'unschedule_unpublish', document: { state: 'published', isLive: true } }),
    )

    expect([nothing, noTime]).toEqual([
      { ok: false, reason: 'no-live-version' },
      { ok: false, reason: 'no-unpublish-time' },
    ])
  })
})
