import type { PublicLab } from '@/domain/publication/publicItem'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'
import { formatNumber } from '@/i18n/numbers'

type Props = Readonly<{ item: PublicLab; lang: Locale | undefined }>

/** Who took part, and how many they were where it is known. */
export function Participants({ item, lang }: Props) {
  const { locale, participants } = item
  const { lab: words } = messagesOf(locale)

  return (
    // A wide table scrolls by itself, also by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
    <div className="table-scroll" tabIndex={0}>
      <table className="participants">
        <caption className="hidden-visually">{words.participants}</caption>
        <thead>
          <tr>
            <th scope="col">{words.group}</th>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.note}</th>
          </tr>
        </thead>
        <tbody>
          {participants.map(({ group, number, note }) => (
            <tr key={group}>
              <th scope="row" lang={lang}>
                {group}
              </th>
              <td>{number === null ? '–' : formatNumber(number, locale)}</td>
              <td lang={lang}>{note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
