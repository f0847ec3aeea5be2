import { sectionPath } from '@/domain/publication/addresses'
import type { NoticeSection } from '@/domain/submission/notice'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

type Props = Readonly<{
  controller: string | null
  locale: Locale
  sections: readonly NoticeSection[]
}>

/** What is said about personal data, beside where one agrees to it: the short of it, and all of it folded. */
export function NoticeText({ controller, locale, sections }: Props) {
  const { form, notice } = messagesOf(locale).contribute

  return (
    <section className="personal-data" aria-labelledby="om-personuppgifter">
      <h4 id="om-personuppgifter">{form.notice}</h4>
      <p>{notice.short(controller ?? notice.usualController)}</p>
      <details>
        <summary>{form.noticeMore}</summary>
        {sections.map(({ heading, paragraphs }) => (
          <div key={heading}>
            <h5>{heading}</h5>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        ))}
        <p>
          <a href={sectionPath('privacy', locale)}>{notice.more}</a>
        </p>
      </details>
    </section>
  )
}
