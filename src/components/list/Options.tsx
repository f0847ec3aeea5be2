'use client'

/** How an answer is written in an address, its label, how many rows it would leave, and 1 when it is chosen. */
export type Option = readonly [word: string, label: string, count: string, isChosen: 0 | 1]

type Props = Readonly<{ name: string; options: readonly Option[] }>

/**
 * The answers to one question. Made in the browser too, so that a page with some hundred of them brings
 * them once as markup and once as bare words, not twice as markup.
 */
export function Options({ name, options }: Props) {
  return options.map(([word, label, count, isChosen]) => (
    <label key={word}>
      <input type="checkbox" name={name} value={word} defaultChecked={isChosen === 1} />
      <span>{label}</span> <small>{count}</small>
    </label>
  ))
}
