import { toPieces } from './toPieces'

type Props = Readonly<{
  text: string
  /** What is said of a link to somebody else's site. */
  foreign: string
  lang?: string | undefined
}>

/**
 * What somebody from outside has written, character by character, with its line breaks. Addresses
 * can be followed, look foreign, and tell their target nothing of where one came from.
 */
export function PlainText({ foreign, lang, text }: Props) {
  return (
    <div className="case-text" lang={lang}>
      {toPieces(text).map((piece, place) =>
        piece.href ? (
          <a
            className="case-foreign"
            href={piece.href}
            key={place}
            rel="noopener noreferrer nofollow ugc"
            target="_blank"
          >
            {piece.text}
            <span aria-hidden="true"> ↗</span>
            <span className="case-hidden"> ({foreign})</span>
          </a>
        ) : (
          piece.text
        ),
      )}
    </div>
  )
}
