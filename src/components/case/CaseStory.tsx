import type { Locale } from '@/domain/vocabulary/locales'
import { formatDate, toDay } from '@/i18n/dates'
import { messagesOf } from '@/i18n/messagesOf'

export type StoryLine = Readonly<{
  rev: number
  move: string
  by: string
  words: string
  at: string
  files: readonly string[]
}>

/** What has happened to a case and what was said, the newest first. People of ours have no names here. */
export function CaseStory({
  lines,
  locale,
}: Readonly<{ lines: readonly StoryLine[]; locale: Locale }>) {
  const words = messagesOf(locale).case.story
  const moves: Readonly<Record<string, string>> = words.moves
  const known = lines.filter(({ move }) => move in moves).toReversed()

  return (
    <section className="case-story" aria-labelledby="case-story-title">
      <h2 id="case-story-title">{words.title}</h2>
      <ol>
        {known.map(({ at, by, files, move, rev, words: said }) => (
          <li key={rev} className={by === 'sender' ? 'case-line case-line-own' : 'case-line'}>
            <p className="case-line-head">
              <strong>
                {by === 'sender' ? words.you : by === 'server' ? words.bank : words.editors}
              </strong>{' '}
              {moves[move]} <time dateTime={toDay(at)}>{formatDate(at, locale)}</time>
            </p>
            {said ? <p className="case-said">{said}</p> : null}
            {files.length > 0 ? <p className="meta">{words.files(files.join(', '))}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
