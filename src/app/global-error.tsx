'use client'

import { DarkHouse } from '@/components/states/DarkHouse'
import { errorWords } from '@/i18n/errorWords'

import '@/components/design/site.css'

/**
 * What is sent when a page cannot be made at all, for example when the database is away. It knows nothing
 * of the address, so it speaks both languages, and it works without scripts.
 */
export default function GlobalError() {
  return (
    <html lang="sv">
      <head>
        <title>{`${errorWords.sv.title} – Innovationslabbet`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
      </head>
      <body>
        <main className="wrap">
          <div className="state-page">
            <DarkHouse lit={1} />
            <div>
              <p className="state-page-kicker">Innovationslabbet</p>
              <h1>{errorWords.sv.title}</h1>
              <p className="lede">{errorWords.sv.text}</p>
              <div lang="en">
                <h2>{errorWords.en.title}</h2>
                <p>{errorWords.en.text}</p>
              </div>
              <p>
                <a className="button" href={errorWords.sv.startPath}>
                  {errorWords.sv.start}
                </a>
                <a className="button quiet" href={errorWords.en.startPath} lang="en">
                  {errorWords.en.start}
                </a>
              </p>
            </div>
          </div>
        </main>
      </body>
    </html>
  )
}
