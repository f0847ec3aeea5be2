import type { CaseEntry } from '@/commands/submission/moderation/listEntries'

import { wordsIn } from '../words'
import { AskForm } from './AskForm'
import { PlainText } from './PlainText'
import type { Part } from './part'

/** What has been said between the bank and the sender, and where the next question is written. */
export function Conversation(part: Part) {
  const { language, view } = part
  const words = wordsIn(language)
  const { id, locale, rev } = view.submission
  const said = view.entries.filter(({ isForSender, words: text }) => isForSender && text)

  return (
    <section aria-labelledby="case-talk" className="case-panel case-talk">
      <h2 id="case-talk">{words.conversation}</h2>
      <p className="case-talk__warning">{words.conversationWarning}</p>
      {!view.submission.hasEmail && <p className="case-help">{words.noMail}</p>}
      {said.length === 0 ? (
        <p className="case-help">{words.conversationNone}</p>
      ) : (
        <ol className="case-talk__lines">
          {said.map((entry) => (
            <Line entry={entry} key={entry.rev} part={part} />
          ))}
        </ol>
      )}
      <AskForm
        id={id}
        locale={locale}
        mayAsk={view.moves.some(({ name }) => name === 'ask')}
        rev={rev}
      />
    </section>
  )
}

function Line({ entry, part }: Readonly<{ entry: CaseEntry; part: Part }>) {
  const { language, view, when } = part
  const words = wordsIn(language)
  const isSender = entry.by === 'sender'
  return (
    <li className={isSender ? 'case-line case-line--sender' : 'case-line'}>
      <p className="case-line__who">
        <strong>{whoOf(entry, part)}</strong> {words.did[entry.move]}{' '}
        <time dateTime={entry.at}>{when.moment(entry.at)}</time>
      </p>
      <PlainText foreign={words.foreign} lang={view.submission.locale} text={entry.words} />
      <FilesAlong entry={entry} part={part} />
    </li>
  )
}

/** The names of the files that came with a line. */
function FilesAlong({ entry, part }: Readonly<{ entry: CaseEntry; part: Part }>) {
  const { files } = (entry.details ?? {}) as { files?: unknown } // as write.ts keeps them
  if (!Array.isArray(files) || files.length === 0) return null
  return (
    <p className="case-help">
      {wordsIn(part.language).files}: {files.map(String).join(', ')}
    </p>
  )
}

/** Who stands behind a line: a colleague by name, the sender and the bank as such. */
export function whoOf({ by, person }: CaseEntry, { language }: Part): string {
  const words = wordsIn(language)
  if (by === 'sender') return words.sender
  return by === 'server' ? words.bank : person?.name || words.colleague
}
