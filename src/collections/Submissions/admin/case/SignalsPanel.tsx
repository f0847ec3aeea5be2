import { wordsIn } from '../words'
import type { Part } from './part'

/** What the score is made of, in plain words. */
export function SignalsPanel({ language, view }: Part) {
  const words = wordsIn(language)
  const { score, signals } = view.submission
  return (
    <section aria-labelledby="case-signals" className="case-panel">
      <h2 id="case-signals">
        {words.signalsTitle} <span className="case-count">{score}</span>
      </h2>
      {signals.length === 0 ? (
        <p className="case-help">{words.signalsNone}</p>
      ) : (
        <>
          <ul className="case-signals">
            {signals.map(({ code, detail, points }) => (
              <li key={code}>
                <span>
                  {words.signals[code] ?? code}
                  {detail && <span className="case-help"> {detail}</span>}
                </span>
                <span className="case-signals__points">{words.signalPoints(points)}</span>
              </li>
            ))}
          </ul>
          <p className="case-help">{words.signalsSum(score, view.spamScore)}</p>
        </>
      )}
    </section>
  )
}
