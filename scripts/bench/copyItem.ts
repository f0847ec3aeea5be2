import type { Chance } from './chance'
import type { Writer } from './makeWriter'
import type { Choices } from './readChoices'
import type { Grown, Part, Row } from './tables'

/** What the copies of items are made with. */
export type Workshop = Readonly<{
  chance: Chance
  writers: Readonly<{ sv: Writer; en: Writer }>
  choices: Choices
  /** The ids that a column may point at, by table. */
  ids: ReadonlyMap<string, readonly string[]>
  /** Takes a row that is ready. */
  keep: (part: Part, row: Row) => void
}>

/** What is settled about an item before it is made. */
export type Settled = Readonly<{ id: string; place: string; root: Row }>

/** Makes a new item in the shape of a published one: other words, other facts, other relations. */
export function copyItem(
  { chance, choices, ids, keep, writers }: Workshop,
  item: Part,
  template: Grown,
  settled: Settled,
): void {
  copyRow(item, template, settled.id, settled.root, new Set())

  function copyRows(part: Part, rows: readonly Grown[], owner: Row): void {
    const codes = choices.get(`${part.name}.value`)
    const aimed = new Set<string>([settled.id])
    for (const grown of codes ? [] : rows) {
      const id = String(grown.row.id).includes('-') ? chance.uuid() : chance.hex(24)
      copyRow(part, grown, id, owner, aimed)
    }
    if (codes) chooseSome(part, codes, owner)
  }

  function copyRow(
    part: Part,
    { parts, row }: Grown,
    id: string,
    given: Row,
    aimed: Set<string>,
  ): void {
    const changed: Row = {}
    for (const column of part.columns) changed[column] = change(part, row, column, aimed)
    // Numbered rows get their number from the table.
    keep(part, { ...changed, ...given, id: typeof row.id === 'number' ? null : id })
    for (const [below, rows] of parts) copyRows(below, rows, { [below.owner ?? '']: id })
  }

  /** One to three different codes, however many the published item has. */
  function chooseSome(part: Part, codes: readonly string[], owner: Row): void {
    const some = Array.from({ length: chance.between(1, 3) }, () => chance.oneOf(codes, 1.5))
    for (const [at, value] of [...new Set(some)].entries()) {
      keep(part, { id: chance.uuid(), order: at + 1, value, ...owner })
    }
  }

  function change(part: Part, row: Row, column: string, aimed: Set<string>) {
    const value = row[column] ?? null
    const pool = ids.get(part.aims.get(column) ?? '')
    if (pool) return value && aimElsewhere(pool, aimed)

    const codes = choices.get(`${part.name}.${column}`)
    if (codes) return value || chance.isLikely(0.6) ? chance.oneOf(codes, 1.5) : null

    const isText = part.name.endsWith('_texts') ? column === 'text' : isLocalised(row, column)
    return isText && typeof value === 'string' ? rewrite(row, column, value) : value
  }

  function rewrite(row: Row, column: string, old: string): string {
    const writer = (row._locale ?? row.locale) === 'en' ? writers.en : writers.sv
    if (column === 'title') return writer.title(settled.place)
    if (old.startsWith('{"root"')) return writer.richText(chance.between(35, 65))

    const words = old.split(' ').length
    return words < 3 ? writer.words(words) : writer.text(Math.min(words, 24))
  }

  /** Another document, each once as far as chance allows. */
  function aimElsewhere(pool: readonly string[], aimed: Set<string>): string {
    let id = chance.oneOf(pool)
    for (let tries = 0; aimed.has(id) && tries < 10; tries += 1) id = chance.oneOf(pool)
    aimed.add(id)
    return id
  }
}

const isLocalised = (row: Row, column: string) => '_locale' in row && !column.startsWith('_')
