import type { Locale } from '@/domain/vocabulary/locales'

type Props = Readonly<{
  items: readonly string[]
  lang: Locale | undefined
  /** A lit window for what helps, a dark one for what does not, a box to tick for what to bring. */
  marks?: 'lit' | 'dark' | 'tick'
}>

/** Short texts under each other, each with a window before it. */
export function TextList({ items, lang, marks = 'lit' }: Props) {
  return (
    <ul className={`text-list text-list-${marks}`} lang={lang}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
