import type { CaseView } from '@/commands/submission/moderation/findCase'

import { wordsIn } from '../words'
import type { Part } from './part'

/** The files that came along: what they show, what is said of them, and whether they were checked. */
export function Files(part: Part) {
  const { language, view } = part
  const words = wordsIn(language)
  return (
    <section aria-labelledby="case-files" className="case-panel">
      <h2 id="case-files">
        {words.files}{' '}
        {view.files.length > 0 && <span className="case-count">{view.files.length}</span>}
      </h2>
      {view.files.length === 0 ? (
        <p className="case-help">{words.filesNone}</p>
      ) : (
        <ul className="case-files">
          {view.files.map((file) => (
            <FileRow file={file} key={file.id} part={part} />
          ))}
        </ul>
      )}
    </section>
  )
}

function FileRow({ file, part }: Readonly<{ file: CaseView['files'][number]; part: Part }>) {
  const { language, view } = part
  const words = wordsIn(language)
  const href = `/api/submissions/${view.submission.id}/files/${file.id}`
  const isImage = file.mimeType.startsWith('image/')
  const measures = [
    file.width && file.height && `${file.width} × ${file.height}`,
    file.pages && words.filePages(file.pages),
    writeBytes(file.bytes, language),
  ]
  return (
    <li>
      {isImage ? (
        <a className="case-files__image" href={href} rel="noopener" target="_blank">
          <img
            alt={words.fileOpen(file.name)}
            height={file.height ?? undefined}
            loading="lazy"
            src={href}
            width={file.width ?? undefined}
          />
        </a>
      ) : (
        <span aria-hidden="true" className="case-files__kind">
          PDF
        </span>
      )}
      <div>
        <p className="case-files__name">
          {isImage ? (
            file.name
          ) : (
            <a download href={href}>
              {words.fileDownload(file.name)}
            </a>
          )}
        </p>
        <p className="case-help">{measures.filter(Boolean).join(' · ')}</p>
        {isImage && (
          <p>
            {file.alt ? (
              <span lang={view.submission.locale}>
                {words.fileAlt}: {file.alt}
              </span>
            ) : (
              <strong>{words.fileAltMissing}</strong>
            )}
          </p>
        )}
        {file.credit && (
          <p>
            {words.fileCredit}: {file.credit}
          </p>
        )}
        <p>{file.hasRights ? words.fileRights : <strong>{words.fileRightsMissing}</strong>}</p>
        <p className="case-help">
          {file.scan === 'clean' ? words.fileClean : words.fileNotScanned}
          {file.movedTo && ` · ${words.fileMoved}`}
        </p>
      </div>
    </li>
  )
}

const writeBytes = (bytes: number, language: string): string =>
  new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    maximumFractionDigits: bytes < 1_000_000 ? 0 : 1,
    style: 'unit',
    unit: bytes < 1_000_000 ? 'kilobyte' : 'megabyte',
  }).format(bytes / (bytes < 1_000_000 ? 1000 : 1_000_000))
