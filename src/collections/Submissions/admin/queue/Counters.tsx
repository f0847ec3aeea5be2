import type { PayloadRequest } from 'payload'

import type { DailyCountName } from '@/commands/submission/countDaily'
import { type DayCounts, listDailyCounts } from '@/commands/submission/moderation/listDailyCounts'
import type { Locale } from '@/domain/vocabulary/locales'

import { wordsIn } from '../words'

type Props = Readonly<{ language: Locale; now: Date; req: PayloadRequest }>

const days = 30

/** How many have come in and what became of them: numbers a day alone, of nobody. */
export async function Counters({ language, now, req }: Props) {
  const words = wordsIn(language)
  const since = new Date(now.getTime() - (days - 1) * 86_400_000).toISOString().slice(0, 10)
  const counted = (await listDailyCounts(req, since)).filter(hasShown)

  return (
    <section aria-labelledby="queue-counters" className="queue-counters">
      <h2 id="queue-counters">{words.counters}</h2>
      <p className="queue__help">{words.countersHelp}</p>
      {counted.length === 0 ? (
        <p>{words.countersNone}</p>
      ) : (
        <>
          <dl className="queue-counters__sums">
            {shown.map((name) => (
              <div key={name}>
                <dt>{words.counterNames[name]}</dt>
                <dd>{sum(counted, name)}</dd>
              </div>
            ))}
          </dl>
          <details>
            <summary>{words.counterDays}</summary>
            <DayTable counted={counted} language={language} />
          </details>
        </>
      )}
    </section>
  )
}

/** What is shown, and what was counted that belongs to it. Mistakes in a form are no refusal at the door. */
const parts = {
  received: ['received'],
  confirmed: ['confirmed'],
  accepted: ['accepted', 'merged'],
  published: ['published'],
  declined: ['declined'],
  spam: ['spam'],
  refused: ['refused-limit', 'refused-limit-in-all', 'refused-proof', 'refused-form'],
} as const satisfies Readonly<Record<string, readonly DailyCountName[]>>

type Shown = keyof typeof parts

const shown = Object.keys(parts) as Shown[]

const numberOf = ({ counts }: DayCounts, name: Shown): number =>
  parts[name].reduce((total, part) => total + (counts[part] ?? 0), 0)

const sum = (counted: readonly DayCounts[], name: Shown): number =>
  counted.reduce((total, day) => total + numberOf(day, name), 0)

const hasShown = (day: DayCounts): boolean => shown.some((name) => numberOf(day, name) > 0)

function DayTable({
  counted,
  language,
}: Readonly<{ counted: readonly DayCounts[]; language: Locale }>) {
  const words = wordsIn(language)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard
    <section aria-label={words.counterDays} className="queue-counters__days" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.counterDay}</th>
            {shown.map((name) => (
              <th key={name} scope="col">
                {words.counterNames[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counted.map((day) => (
            <tr key={day.day}>
              <th scope="row">{day.day}</th>
              {shown.map((name) => (
                <td key={name}>{numberOf(day, name)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
