type Props = Readonly<{
  legend: string
  /** Where the question itself has just been said. */
  isLegendHidden?: boolean
  /** The key that the answers have in the address. */
  name: string
  type: 'checkbox' | 'radio'
  choices: readonly Readonly<{ code: string; label: string }>[]
  chosen: readonly string[]
}>

/** Answers to choose among, large enough for a thumb. */
export function ChoiceField({ choices, chosen, isLegendHidden, legend, name, type }: Props) {
  return (
    <fieldset className="choice-field">
      <legend className={isLegendHidden ? 'hidden-visually' : undefined}>{legend}</legend>
      <ul>
        {choices.map(({ code, label }) => (
          <li key={code}>
            <label>
              <input type={type} name={name} value={code} defaultChecked={chosen.includes(code)} />
              <span>{label}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
