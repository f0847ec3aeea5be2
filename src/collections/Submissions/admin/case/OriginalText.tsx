import type { CaseEntry } from '@/commands/submission/moderation/listEntries'

import { wordsIn } from '../words'
import { PlainText } from './PlainText'
import type { Part } from './part'
import { readCorrection } from './readCorrection'
import { type Answer, toAnswers } from './toAnswers'

/** The answers as they were sent, and what stood there before the sender corrected them. */
export function OriginalText(part: Part) {
  const { language, view } = part
  const words = wordsIn(language)
  const { about, submission } = view
  const { contribution, kind } = submission
  const answers = contribution ? toAnswers(kind, contribution, view, language) : []
  const empty = answers.filter(({ texts }) => texts.length === 0)

  return (
    <section aria-labelledby="case-text" className="case-panel case-panel--text">
      <h2 id="case-text">{words.text}</h2>
      <p className="case-help">{words.textHelp}</p>
      {!contribution && <p>{words.erased}</p>}
      {about && (
        <p className="case-about">
          {words.about}: <strong>{about.title}</strong>{' '}
          <a href={`/admin/collections/${about.collection}/${about.id}`}>{words.toDocument}</a>
          {about.path && (
            <>
              {' · '}
              <a href={about.path}>{words.toPage}</a>
            </>
          )}
        </p>
      )}
      <dl className="case-answers">
        {answers
          .filter(({ texts }) => texts.length > 0)
          .map((answer) => (
            <AnswerRow answer={answer} key={answer.name} part={part} />
          ))}
      </dl>
      {empty.length > 0 && (
        <p className="case-help">
          {words.unansweredFields(empty.map(({ label }) => label).join(', '))}
        </p>
      )}
    </section>
  )
}

function AnswerRow({ answer, part }: Readonly<{ answer: Answer; part: Part }>) {
  const { language, view } = part
  const words = wordsIn(language)
  const { label, name, texts } = answer
  const { locale } = view.submission
  return (
    <div className={short.includes(name) ? 'case-answers__short' : undefined}>
      <dt>{label}</dt>
      <dd>
        {texts.length === 1 ? (
          <PlainText foreign={words.foreign} lang={locale} text={texts[0] ?? ''} />
        ) : (
          <ul>
            {texts.map((text, place) => (
              <li key={`${place}:${text}`}>
                <PlainText foreign={words.foreign} lang={locale} text={text} />
              </li>
            ))}
          </ul>
        )}
        {view.entries.map((entry) => (
          <Before entry={entry} key={entry.rev} name={name} part={part} />
        ))}
      </dd>
    </div>
  )
}

/** Answers of a word or two, which stand side by side. */
const short: readonly string[] = [
  'municipality',
  'areaName',
  'status',
  'startYear',
  'costBand',
  'themes',
  'targetGroups',
  'organisation',
  'methods',
  'outcome',
  'year',
]

type BeforeProps = Readonly<{ entry: CaseEntry; name: string; part: Part }>

/** What stood in an answer before a correction. */
function Before({ entry, name, part }: BeforeProps) {
  const { language, view, when } = part
  const words = wordsIn(language)
  const before = readCorrection(entry)
  if (!before || !(name in before)) return null

  const [answer] = toAnswers(view.submission.kind, { [name]: before[name] }, view, language).filter(
    (one) => one.name === name,
  )
  const texts = answer?.texts.length ? answer.texts : [words.emptyBefore]
  return (
    <details className="case-before">
      <summary>{words.correctedAt(when.moment(entry.at))}</summary>
      <p className="case-help">{words.before}</p>
      {texts.map((text, place) => (
        <PlainText
          foreign={words.foreign}
          key={`${place}:${text}`}
          lang={view.submission.locale}
          text={text}
        />
      ))}
    </details>
  )
}
