import { type Fact, hasValue } from './FactStrip'

/** Facts under each other, the label beside its value where there is room. */
export function FactList({ facts }: Readonly<{ facts: readonly Fact[] }>) {
  const known = facts.filter(hasValue)
  if (known.length === 0) return null

  return (
    <div className="fact-list-room">
      <dl className="fact-list">
        {known.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
