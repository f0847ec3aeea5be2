import { LitScale } from '@/components/marks/LitScale'
import type { ItemCard } from '@/domain/publication/publicItem'
import { actorTypes } from '@/domain/vocabulary/actors'
import {
  costBands,
  difficulties,
  labStatuses,
  statuses,
  timeBands,
} from '@/domain/vocabulary/efforts'
import { evidenceLevels } from '@/domain/vocabulary/evidence'
import type { Kind } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'
import { accessTerms, toolTypes } from '@/domain/vocabulary/resources'
import { labelOf, type Vocabulary } from '@/domain/vocabulary/term'
import { messagesOf } from '@/i18n/messagesOf'

type Props = Readonly<{ card: ItemCard; locale: Locale }>

/** What one wants to know about an item before opening it; each kind has its own lines. */
export function CardFacts({ card, locale }: Props) {
  return (
    <>
      {listCardFacts(card, locale).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {card.evidenceLevel ? (
        <p className="card-evidence">
          <LitScale level={Number(card.evidenceLevel)} size="small" />{' '}
          <span className="hidden-visually">{messagesOf(locale).item.evidence} </span>
          {labelOf(evidenceLevels, card.evidenceLevel, locale)}
        </p>
      ) : null}
    </>
  )
}

/** The same as lines of words, without the evidence. */
export function listCardFacts(card: ItemCard, locale: Locale): string[] {
  const say: Say = (vocabulary, code) =>
    code && code !== 'okand' ? labelOf(vocabulary, code, locale) : null
  return linesOf[card.kind](card, say).flatMap((line) => line || [])
}

type Say = (vocabulary: Vocabulary, code: string | null) => string | null
type Lines = (card: ItemCard, say: Say) => readonly (string | null)[]

const linesOf: Readonly<Record<Kind, Lines>> = {
  example: (card, say) => [join(card.place, card.years), say(statuses, card.status)],
  method: (card, say) => [
    say(timeBands, card.timeToRun),
    say(costBands, card.costBand),
    say(difficulties, card.difficulty),
  ],
  tool: (card, say) => [say(toolTypes, card.toolType), say(accessTerms, card.access)],
  organisation: (card, say) => [say(actorTypes, card.actorType), card.place],
  lab: (card, say) => [join(card.place, card.years), say(labStatuses, card.status)],
}

const join = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join(' · ')
