'use client'

import type { CaseView } from '@/commands/submission/moderation/findCase'

import { useWords } from '../useWords'

type Props = Readonly<{
  onChoose: (text: string) => void
  templates: CaseView['templates']
  text: string
}>

/** The templates that the editors have written themselves, each a button that puts its text in place. */
export function TemplateChoice({ onChoose, templates, text }: Props) {
  const words = useWords()
  const own = templates.filter(({ reason }) => reason === null)
  if (own.length === 0) return null
  return (
    <fieldset className="case-templates">
      <legend>{words.ownTemplates}</legend>
      {own.map((template) => (
        <button
          aria-pressed={text === template.text}
          className="case-button"
          key={template.id}
          onClick={() => onChoose(template.text)}
          type="button"
        >
          {template.label}
        </button>
      ))}
    </fieldset>
  )
}
