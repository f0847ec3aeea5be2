'use client'

import { Button, Pill, useTranslation } from '@payloadcms/ui'

import { useWords } from '../../admin/useWords'
import { writeDay } from '../../translations/dates'
import { nameLanguageAlone } from '../../translations/nameLanguage'
import type { PreviewLinkView } from '../links'

type Props = Readonly<{
  link: PreviewLinkView
  locales: readonly string[]
  timeZone: string
  isBusy: boolean
  onRevoke: () => void
}>

const styles = {
  expired: 'light-gray',
  left: 'light-gray',
  open: 'success',
  revoked: 'light-gray',
} as const

/** One link: who holds it, until when, and whether it was used. */
export function LinkRow({ isBusy, link, locales, onRevoke, timeZone }: Props) {
  const words = useWords()
  const { i18n } = useTranslation()
  const day = (value: string | null) => writeDay(value, i18n.language, timeZone)
  const { isPinned, label, lastUsedAt, locale, madeAt, madeBy, state, uses } = link

  const made = madeBy
    ? words('previewLink_by', { date: day(madeAt), name: madeBy })
    : words('previewLink_bySomebody', { date: day(madeAt) })
  const used =
    uses === 0
      ? words('previewLink_unused')
      : uses === 1
        ? words('previewLink_usedOnce', { date: day(lastUsedAt) })
        : words('previewLink_used', { date: day(lastUsedAt), number: uses })
  const endings = {
    expired: words('previewLink_wasUntil', { date: day(link.expiresAt) }),
    left: '',
    open: words('previewLink_until', { date: day(link.expiresAt) }),
    revoked: words('previewLink_wasRevoked', { date: day(link.revokedAt) }),
  }
  const ending = endings[state]
  const traits = [
    words(isPinned ? 'previewLink_isPinned' : 'previewLink_isFollowing'),
    ...(link.allowsOpinion ? [words('previewLink_withOpinion')] : []),
    ...(locale && locales.length > 1 ? [nameLanguageAlone(locale, i18n.language)] : []),
  ]

  return (
    <li>
      <div className="preview-links__who">
        <strong>{label}</strong>
        <Pill pillStyle={styles[state]} size="small">
          {words(`previewLink_state_${state}`)}
        </Pill>
      </div>
      {state === 'left' && <p>{words('previewLink_leftHelp', { name: madeBy ?? '–' })}</p>}
      {ending && <p>{ending}</p>}
      <p>{used}</p>
      <p className="preview-links__traits">{traits.join(' · ')}</p>
      <p className="preview-links__traits">{made}</p>
      {link.mayRevoke && (
        <Button
          aria-label={words('previewLink_revokeOne', { label })}
          buttonStyle="secondary"
          disabled={isBusy}
          margin={false}
          onClick={onRevoke}
          size="small"
          type="button"
        >
          {words('previewLink_revoke')}
        </Button>
      )}
    </li>
  )
}
