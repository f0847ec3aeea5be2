import { wordsIn } from '../words'
import { whoOf } from './Conversation'
import { NoteForm } from './NoteForm'
import { PlainText } from './PlainText'
import type { Part } from './part'

/** What the editors say among themselves, and everything that has happened. */
export function Notes(part: Part) {
  const { language, view, when } = part
  const words = wordsIn(language)
  const { id, rev } = view.submission
  const notes = view.entries.filter(({ isForSender, words: text }) => !isForSender && text)

  return (
    <section aria-labelledby="case-notes" className="case-panel case-notes">
      <h2 id="case-notes">{words.notes}</h2>
      <p className="case-help">{words.notesHelp}</p>
      {notes.length === 0 ? (
        <p className="case-help">{words.notesNone}</p>
      ) : (
        <ol className="case-notes__lines">
          {notes.map((entry) => (
            <li key={entry.rev}>
              <p className="case-line__who">
                <strong>{whoOf(entry, part)}</strong>{' '}
                <time dateTime={entry.at}>{when.moment(entry.at)}</time>
              </p>
              <PlainText foreign={words.foreign} text={entry.words} />
            </li>
          ))}
        </ol>
      )}
      <NoteForm id={id} rev={rev} />
      <details className="case-history">
        <summary>{words.history}</summary>
        <ol>
          {view.entries.map((entry) => (
            <li key={entry.rev}>
              <time dateTime={entry.at}>{when.moment(entry.at)}</time> {whoOf(entry, part)}{' '}
              {words.did[entry.move] ?? entry.move}
            </li>
          ))}
        </ol>
      </details>
    </section>
  )
}
