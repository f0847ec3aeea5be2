import type { ReactNode } from 'react'

import { FactStrip } from '@/components/facts/FactStrip'
import { TextList } from '@/components/item/TextList'
import { ItemLink } from '@/components/rows/ItemLink'
import type { ItemRef } from '@/domain/publication/publicItem'
import { criteriaOf } from '@/domain/submission/criteria'
import type { SubmissionKind } from '@/domain/submission/kinds'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

type Props = Readonly<{
  kind: SubmissionKind
  locale: Locale
  /** What the form is about, unless it is an example of one's own. */
  item: ItemRef | null
  answerDays: number
  children: ReactNode
}>

/** The page of a form: what it is held to and what becomes of it come first, then the questions. */
export function ContributeView({ answerDays, children, item, kind, locale }: Props) {
  const { form, head, kinds } = messagesOf(locale).contribute
  const words = kinds[kind]

  return (
    <div className={`wrap contribute k-${item?.kind ?? 'example'}`}>
      <header className="contribute-head">
        <h1>{kind === 'experience' && item ? head.used(item.title) : words.title}</h1>
        <p className="lede">{words.lede}</p>
        <FactStrip
          facts={[
            { label: head.about, value: item && <ItemLink item={item} locale={locale} /> },
            { label: head.time, value: words.time },
            { label: head.account, value: head.accountNone },
            { label: head.needs, value: words.needs },
            { label: head.answer, value: head.within(answerDays) },
          ]}
        />
        <p className="contribute-jump screen-only">
          <a href="#formular">{head.toForm}</a>
        </p>
      </header>
      <div className="contribute-before">
        <section aria-labelledby="krav">
          <h2 id="krav">{head.criteria}</h2>
          <TextList items={criteriaOf(kind).map((one) => one[locale])} lang={undefined} />
          <p className="meta">{head.criteriaText}</p>
        </section>
        <section aria-labelledby="sedan">
          <h2 id="sedan">{head.next}</h2>
          <ol className="contribute-then">
            {head.steps(answerDays).map(({ text, title }) => (
              <li key={title}>
                <div>
                  <h3>{title}</h3>
                  <p>{text}</p>
                </div>
              </li>
            ))}
          </ol>
        </section>
      </div>
      <section className="contribute-body" aria-labelledby="fragor">
        <h2 id="fragor">{words.begin}</h2>
        <p className="form-required">{form.required}</p>
        {children}
      </section>
    </div>
  )
}
