import type { Metadata } from 'next'
import type { ReactNode } from 'react'

import { Frame } from '@/app/(site)/Frame'
import { readerFor } from '@/app/(site)/readerFor'
import { toMetadata } from '@/app/(site)/toMetadata'
import { toOtherLanguage } from '@/app/(site)/toOtherLanguage'
import { noticeFor } from '@/commands/submission/privacy/noticeFor'
import { ClosedView } from '@/components/contribute/ClosedView'
import { ContributeView } from '@/components/contribute/ContributeView'
import { CorrectionForm } from '@/components/contribute/CorrectionForm'
import { ExampleForm } from '@/components/contribute/ExampleForm'
import { ExperienceForm } from '@/components/contribute/ExperienceForm'
import type { FormProps } from '@/components/contribute/FormShell'
import { NoticeText } from '@/components/contribute/NoticeText'
import { UnknownAboutView } from '@/components/contribute/UnknownAboutView'
import { contributePath, formPath } from '@/domain/submission/addresses'
import type { SubmissionKind } from '@/domain/submission/kinds'
import { subjects } from '@/domain/submission/subjects'
import { type Locale, locales } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'
import { findAbout } from '@/queries/findAbout'
import { type FormOptions, findFormOptions } from '@/queries/findFormOptions'
import { stampForm } from '@/session/formStamp'
import { hasFaults } from '@/session/replyStatus'
import { replyWhenBankIsAway } from '@/session/replyWhenBankIsAway'

import { heldSettings } from './heldSettings'
import { sendContribution } from './sendContribution'

type Props = Readonly<{ kind: SubmissionKind; locale: Locale; about?: unknown }>

/** The page of a form: what it is about, what happens with it, and the form. */
export async function FormPage({ about, kind, locale }: Props) {
  const reader = await readerFor(locale)
  const { item, options, settings } = await replyWhenBankIsAway(async () => ({
    item: await findAbout(reader, about, subjects[kind]),
    options: await findFormOptions(reader),
    settings: await heldSettings(reader.payload, locale),
  }))
  const words = messagesOf(locale).contribute
  // whoever was writing when it closed gets the form back, with every word and why it was not taken
  const isClosed = !settings.isOpen && !hasFaults()

  return (
    <Frame
      reader={reader}
      other={toOtherLanguage({
        locale,
        availableLocales: locales,
        pathIn: (language) => formPath(language, kind, item ?? undefined),
        nearIn: contributePath,
      })}
      crumbs={
        kind === 'example'
          ? [{ label: words.kinds.example.title }]
          : [
              { href: contributePath(locale), label: words.crumb },
              { label: words.kinds[kind].title },
            ]
      }
    >
      {isClosed ? (
        <ClosedView kind={kind} locale={locale} message={settings.closedMessage} />
      ) : kind !== 'example' && !item ? (
        <UnknownAboutView kind={kind} locale={locale} />
      ) : (
        <ContributeView answerDays={settings.answerDays} item={item} kind={kind} locale={locale}>
          {formOf(kind, {
            about: item ? `${item.kind}/${item.slug}` : null,
            kind,
            locale,
            notice: (
              <NoticeText
                controller={settings.controller}
                locale={locale}
                sections={noticeFor(settings, locale).sections}
              />
            ),
            send: sendContribution,
            stamp: stampForm(reader.payload),
            words: words.form,
            ...optionsOf(kind, options),
          })}
        </ContributeView>
      )}
    </Frame>
  )
}

/** The head of the page of a form. */
export function describeForm({ about, kind, locale }: Props): Metadata {
  const words = messagesOf(locale).contribute
  const { description, title } = words.kinds[kind]

  return toMetadata({
    locale,
    availableLocales: locales,
    title: (hasFaults() ? words.form.titlePrefix : '') + title,
    description,
    pathIn: (language) => formPath(language, kind),
    isHidden: about !== undefined,
  })
}

function formOf(kind: SubmissionKind, props: FormProps): ReactNode {
  switch (kind) {
    case 'example':
      return <ExampleForm {...props} />
    case 'experience':
      return <ExperienceForm {...props} />
    case 'correction':
      return <CorrectionForm {...props} />
  }
}

/** What is not asked for need not be sent along. */
const optionsOf = (kind: SubmissionKind, { municipalities, themes }: FormOptions) => ({
  municipalities: kind === 'correction' ? [] : municipalities.map(({ name }) => name),
  themes: kind === 'example' ? themes : [],
})
