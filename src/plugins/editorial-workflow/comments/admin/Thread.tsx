'use client'

import { Button, useConfig, useLocale, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { useWords } from '../../admin/useWords'
import { writeMoment } from '../../translations/dates'
import type { CommentView, Named, ThreadView } from '../listComments'
import { toPieces } from '../mentions'
import { CommentIcon } from './CommentIcon'
import { Composer } from './Composer'
import { draftKey, keepDraft, type Place, useDraft } from './commentStore'
import type { Answer, Send } from './useComments'

type Props = Readonly<{
  place: Place
  thread: ThreadView
  people: readonly Named[]
  send: Send
  /** Said aloud when something has been done. */
  say: (words: string) => void
  /** The thread that the reader came for. */
  isFirst?: boolean
}>

/** What is said about one thing, from the first comment to the last answer. */
export function Thread({ isFirst, people, place, say, send, thread }: Props) {
  const words = useWords()
  const { code } = useLocale()
  const answerKey = draftKey.answer(place, thread.id)
  const [begun] = useDraft(answerKey)
  const [isAnswering, setIsAnswering] = useState(begun.body !== '')
  const [refused, setRefused] = useState<string | null>(null)
  const path = `/${thread.id}`
  const isOpen = !thread.resolvedAt

  async function change(verb: 'reopen' | 'resolve') {
    const answer = await send('POST', `${path}/${verb}`)
    setRefused(answer.refused)
    if (answer.refused === null) say(words(`comment_done_${verb}`))
  }

  return (
    <article className="comment-thread" data-open={isOpen || undefined} id={`comment-${thread.id}`}>
      {thread.isBlocking && isOpen && (
        <p className="comment-thread__blocking">
          <CommentIcon isBlocking />
          {words('comment_blocking')}
        </p>
      )}
      {!isOpen && <Resolved thread={thread} />}
      <ol className="comment-messages">
        {[thread, ...thread.replies].map((comment) => (
          <Message
            comment={comment}
            key={comment.id}
            people={people}
            place={place}
            say={say}
            send={send}
            thread={thread}
          />
        ))}
      </ol>
      {refused && (
        <p className="comment-composer__refused" role="alert">
          {refused}
        </p>
      )}
      {isOpen && isAnswering && (
        <Composer
          draftKey={answerKey}
          isFocused
          label={words('comment_answer')}
          onCancel={() => setIsAnswering(false)}
          onSend={async ({ body, mentions }) => {
            const wish = { body, locale: code, mentions, parent: thread.id }
            const answer = await send('POST', '', wish)
            if (answer.refused === null) {
              say(words('comment_done_sent'))
              setIsAnswering(false)
            }
            return answer
          }}
          people={people}
          sendLabel={words('comment_sendAnswer')}
        />
      )}
      <div className="comment-thread__buttons">
        {isOpen && !isAnswering && (
          <Button
            buttonStyle="secondary"
            extraButtonProps={{ autoFocus: isFirst }}
            margin={false}
            onClick={() => setIsAnswering(true)}
            size="small"
            type="button"
          >
            {words('comment_answer')}
          </Button>
        )}
        {thread.mayResolve && (
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => change(isOpen ? 'resolve' : 'reopen')}
            size="small"
            type="button"
          >
            {words(isOpen ? 'comment_resolve' : 'comment_reopen')}
          </Button>
        )}
      </div>
    </article>
  )
}

function Resolved({ thread }: Readonly<{ thread: ThreadView }>) {
  const words = useWords()
  const write = useMoments()
  return (
    <p className="comment-thread__resolved">
      {words(thread.resolvedBy ? 'comment_resolvedBy' : 'comment_resolvedAt', {
        name: thread.resolvedBy?.name ?? '',
        time: write(thread.resolvedAt),
      })}
    </p>
  )
}

type MessageProps = Omit<Props, 'isFirst'> & Readonly<{ comment: CommentView }>

function Message({ comment, people, place, say, send, thread }: MessageProps) {
  const words = useWords()
  const write = useMoments()
  const id = useId()
  const key = draftKey.edit(place, comment.id)
  const [begun] = useDraft(key)
  const [mode, setMode] = useState<'deleting' | 'editing' | 'reading'>(
    begun.from === undefined ? 'reading' : 'editing',
  )
  const [refused, setRefused] = useState<string | null>(null)
  const path = `/${comment.id}`
  const isFirst = comment.id === thread.id

  async function remove() {
    const answer = await send('DELETE', path)
    setRefused(answer.refused)
    if (answer.refused === null) say(words('comment_done_deleted'))
  }

  async function rewrite(draft: {
    body: string
    isBlocking: boolean
    mentions: readonly string[]
  }) {
    const { body, isBlocking, mentions } = draft
    const answer: Answer = await send('PATCH', path, {
      body,
      mentions,
      ...(isFirst && { blocking: isBlocking }),
    })
    if (answer.refused === null) {
      say(words('comment_done_edited'))
      setMode('reading')
    }
    return answer
  }

  return (
    <li className="comment-message">
      <p className="comment-message__who" id={id}>
        <strong>{nameOf(comment) ?? words('comment_somebody')}</strong>
        {comment.isExternal && (
          <span className="comment-tag">
            {words(comment.verdict === 'endorse' ? 'comment_endorses' : 'comment_external')}
          </span>
        )}
        <span className="comment-message__when">
          <time dateTime={comment.at}>{write(comment.at)}</time>
          {comment.editedAt && ` · ${words('comment_edited')}`}
          <LanguageOf locale={comment.locale} />
        </span>
      </p>
      {mode === 'editing' ? (
        <Composer
          draftKey={key}
          initial={{
            body: comment.body,
            from: comment.body,
            isBlocking: thread.isBlocking,
            mentions: comment.mentions.map((person) => person.id),
          }}
          isFocused
          label={words('comment_edit')}
          mayBlock={isFirst}
          onCancel={() => {
            keepDraft(key, null)
            setMode('reading')
          }}
          onSend={rewrite}
          people={[
            ...people,
            ...comment.mentions.filter(({ id }) => !people.some((one) => one.id === id)),
          ]}
          sendLabel={words('comment_save')}
        />
      ) : (
        <p className="comment-message__body">
          {toPieces(comment.body, comment.mentions).map(({ isMention, text }, place) =>
            isMention ? (
              <strong className="comment-mention" key={place}>
                {text}
              </strong>
            ) : (
              text
            ),
          )}
        </p>
      )}
      {refused && (
        <p className="comment-composer__refused" role="alert">
          {refused}
        </p>
      )}
      {mode === 'reading' && (comment.isOwn || comment.mayDelete) && (
        <p className="comment-message__own">
          {comment.isOwn && (
            <button aria-describedby={id} onClick={() => setMode('editing')} type="button">
              {words('comment_edit')}
            </button>
          )}
          {comment.mayDelete && (
            <button aria-describedby={id} onClick={() => setMode('deleting')} type="button">
              {words('comment_delete')}
            </button>
          )}
        </p>
      )}
      {mode === 'deleting' && (
        <p className="comment-message__own">
          {words(isFirst && thread.replies.length > 0 ? 'comment_sureThread' : 'comment_sure')}
          {/* biome-ignore lint/a11y/noAutofocus: the question stands where the button was */}
          <button autoFocus onClick={() => setMode('reading')} type="button">
            {words('comment_keep')}
          </button>
          <button data-danger onClick={remove} type="button">
            {words('comment_delete')}
          </button>
        </p>
      )}
    </li>
  )
}

const nameOf = ({ author, externalName }: CommentView) => author?.name ?? externalName

function LanguageOf({ locale }: Readonly<{ locale: string | null }>) {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  if (!locale || !config.localization || config.localization.locales.length < 2) return null
  const name = new Intl.DisplayNames(i18n.language, { type: 'language' }).of(locale)
  return <> · {name ?? locale}</>
}

/** Writes moments in the reader's language, in the time zone of the site. */
function useMoments(): (value: string | null) => string {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const timeZone = config.admin.timezones?.defaultTimezone ?? 'UTC'
  return (value) => writeMoment(value, i18n.language, timeZone)
}
