import type { Locale } from '@/domain/vocabulary/locales'
import { errorWords } from '@/i18n/errorWords'

import { StatePage } from './StatePage'

type Props = Readonly<{ locale: Locale; retry?: () => void }>

/** Something broke: says whose fault it is, and offers two ways on. */
export function ErrorView({ locale, retry }: Props) {
  const words = errorWords[locale]

  return (
    <StatePage kicker="500" title={words.title} text={words.text}>
      <p>
        {retry ? (
          <button className="button" type="button" onClick={retry}>
            {words.retry}
          </button>
        ) : null}
        <a className="button quiet" href={words.startPath}>
          {words.start}
        </a>
      </p>
    </StatePage>
  )
}
