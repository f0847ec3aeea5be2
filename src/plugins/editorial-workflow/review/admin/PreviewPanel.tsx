'use client'

import { useEffect, useId, useState } from 'react'

import { useWords } from '../../admin/useWords'
import type { Preview } from '../toPreviews'
import { ActionLink } from './ActionLink'

const widths = ['wide', 'phone'] as const

/** The page as the public will meet it, in each language, as wide as a computer or a phone. */
export function PreviewPanel({ previews }: Readonly<{ previews: readonly Preview[] }>) {
  const words = useWords()
  const id = useId()
  const [locale, setLocale] = useState(previews[0]?.locale)
  const [width, setWidth] = useState<(typeof widths)[number]>('wide')
  // on a phone the page is shown as a phone shows it
  useEffect(() => {
    if (window.matchMedia('(max-width: 767px)').matches) setWidth('phone')
  }, [])
  const shown = previews.find((preview) => preview.locale === locale) ?? previews[0]

  return (
    <section aria-labelledby={id} className="review-panel review-preview">
      <h2 id={id}>{words('preview')}</h2>
      {shown ? (
        <>
          <div className="review-preview__bar">
            {previews.length > 1 && (
              <Choices
                chosen={shown.locale}
                label={words('preview_language')}
                onChoose={setLocale}
                options={previews.map((preview) => [preview.locale, preview.name])}
              />
            )}
            <Choices
              chosen={width}
              label={words('preview_width')}
              onChoose={setWidth}
              options={widths.map((one) => [one, words(`preview_${one}`)])}
            />
            <ActionLink href={shown.href} newTab>
              {words('preview_open')}
            </ActionLink>
          </div>
          <div className={`review-preview__stage review-preview__stage--${width}`}>
            <iframe
              key={shown.href}
              loading="lazy"
              sandbox="allow-forms allow-popups allow-same-origin allow-scripts"
              src={shown.href}
              title={words('preview_title', { locale: shown.name })}
            />
          </div>
        </>
      ) : (
        <p>{words('preview_none')}</p>
      )}
    </section>
  )
}

type ChoicesProps<Value extends string> = Readonly<{
  chosen: Value
  label: string
  onChoose: (value: Value) => void
  options: readonly (readonly [value: Value, label: string])[]
}>

/** A few buttons of which one is pressed. */
function Choices<Value extends string>({ chosen, label, onChoose, options }: ChoicesProps<Value>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as a form
    <div aria-label={label} className="review-choices" role="group">
      {options.map(([value, name]) => (
        <button
          aria-pressed={value === chosen}
          key={value}
          onClick={() => onChoose(value)}
          type="button"
        >
          {name}
        </button>
      ))}
    </div>
  )
}
