import { answerBy } from '@/domain/submission/answerBy'
import { submissionKinds } from '@/domain/submission/kinds'
import { labelOf } from '@/domain/vocabulary/term'

import { StageBadge } from '../StageBadge'
import { wordsIn } from '../words'
import type { Part } from './part'

type Props = Part & Readonly<{ answerDays: number; now: Date }>

/** What the case is about, where it stands, whose turn it is and by when. */
export function CaseHead({ answerDays, language, now, view, when }: Props) {
  const words = wordsIn(language)
  const { assignee, isMine, municipality, submission } = view
  const { anonymisedAt, confirmedAt, kind, legalHold, receivedAt, reference, stage } = submission
  const promised = answerBy(new Date(confirmedAt ?? receivedAt), answerDays)
  const isWaiting = stage === 'pending' || stage === 'in_moderation'
  const isLate = isWaiting && promised < answerBy(now, 0)
  const isElses = stage === 'in_moderation' && assignee !== null && !isMine

  return (
    <header className="case-head">
      <p className="case-head__facts">
        {[labelOf(submissionKinds, kind, language), municipality, reference]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <h1 lang={submission.locale}>{submission.title}</h1>
      <div className="case-head__place">
        <StageBadge stage={stage} />
        <p>{isElses ? words.turnElses(assignee.name) : words.turns[stage]}</p>
      </div>
      <p className="case-head__facts">
        {words.received(when.moment(receivedAt))}
        {isWaiting && (
          <>
            {' · '}
            <span className={isLate ? 'case-late' : undefined}>
              {isLate ? words.answerLate(when.day(promised)) : words.answerBy(when.day(promised))}
            </span>
          </>
        )}
        {assignee && ` · ${isMine ? words.readingYou : words.reading(assignee.name)}`}
        {submission.purgeAt && ` · ${words.purgeAt(when.day(submission.purgeAt))}`}
      </p>
      {legalHold && (
        <p className="case-head__note">{words.hold(submission.legalHoldReason ?? '')}</p>
      )}
      {anonymisedAt && <p className="case-head__note">{words.anonymised}</p>}
    </header>
  )
}
