import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { findContributionSettings } from '@/commands/submission/findContributionSettings'
import { findCase } from '@/commands/submission/moderation/findCase'

import { languageOf, wordsIn } from '../words'
import { CaseActions } from './CaseActions'
import { CaseHead } from './CaseHead'
import { Checklist } from './Checklist'
import { Conversation } from './Conversation'
import { Files } from './Files'
import { News } from './News'
import { Notes } from './Notes'
import { OriginalText } from './OriginalText'
import { PrivacyPanel } from './PrivacyPanel'
import { ResultPanel } from './ResultPanel'
import { SenderPanel } from './SenderPanel'
import { SignalsPanel } from './SignalsPanel'
import { SimilarPanel } from './SimilarPanel'
import { toMoment } from './toMoment'
import '../contributions.css'
import './case.css'

/**
 * A submission as a moderator reads it: what was written, what speaks for and against it, what has
 * been said, and what can be done now. It stands in place of the form of the document.
 */
export async function CaseView({ initPageResult }: DocumentViewServerProps) {
  const { docID, req } = initPageResult
  const language = languageOf(req.i18n.language)
  const words = wordsIn(language)
  const home = `${req.payload.config.routes.admin}/collections/submissions`
  const found = docID ? await findCase(req, String(docID)) : null
  if (!found) {
    return (
      <main>
        <Gutter className="case">
          <p>{words.notThere}</p>
          <p>
            <a href={home}>{words.toQueue}</a>
          </p>
        </Gutter>
      </main>
    )
  }

  const { submission } = found
  const { answerDays } = await findContributionSettings(req.payload, language, req)
  const timeZone = req.payload.config.admin.timezones.defaultTimezone ?? 'UTC'
  const part = { language, view: found, when: toMoment(language, timeZone) }
  const { id, rev } = submission

  return (
    <main>
      <SetStepNav nav={[{ label: words.queue, url: home }, { label: submission.reference }]} />
      <Gutter className="case">
        <CaseHead {...part} answerDays={answerDays} now={new Date()} />
        <News />
        <CaseActions key={id} language={language} view={found} />
        <div className="case__columns">
          <div className="case__main">
            <OriginalText {...part} />
            <Files {...part} />
            <Conversation {...part} />
            <Notes {...part} />
          </div>
          <div className="case__side">
            <ResultPanel {...part} />
            <Checklist criteria={found.criteria} id={id} mayTick={mayTick(found.moves)} rev={rev} />
            <SimilarPanel id={id} language={language} mayDecide={mayTick(found.moves)} />
            <SignalsPanel {...part} />
            <SenderPanel {...part} />
            <PrivacyPanel
              id={id}
              legalHold={submission.legalHold}
              legalHoldReason={submission.legalHoldReason}
              reference={submission.reference}
            />
          </div>
        </div>
      </Gutter>
    </main>
  )
}

const mayTick = (moves: readonly Readonly<{ name: string }>[]): boolean =>
  moves.some(({ name }) => name === 'check')
