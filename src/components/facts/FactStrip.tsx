import type { ReactNode } from 'react'

/** One fact; a fact without a value is left out. */
export type Fact = Readonly<{ label: string; value: ReactNode }>

/** The facts one asks for first, in a strip between two strong lines. */
export function FactStrip({ facts }: Readonly<{ facts: readonly Fact[] }>) {
  const known = facts.filter(hasValue)
  if (known.length === 0) return null

  return (
    <dl className="fact-strip">
      {known.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Says whether a fact has something to show. */
export const hasValue = ({ value }: Fact): boolean =>
  value !== null && value !== undefined && value !== '' && value !== false
