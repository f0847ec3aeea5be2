/** A field of a form, as far as its place is concerned. */
export type Placed = Readonly<{
  type?: string
  name?: string
  fields?: readonly Placed[]
  tabs?: readonly Placed[]
}>

/** One tab to open on the way to a field: which row of tabs, counted from the top, and which tab in it. */
export type TabStep = Readonly<{ row: number; tab: number }>

/** Finds the tab that holds a field, or null where the field stands outside tabs or does not exist. */
export function tabOf(fields: readonly Placed[], path: string): TabStep | null {
  const [name] = path.split('.')
  const rows = fields.filter(({ type }) => type === 'tabs')

  for (const [row, { tabs = [] }] of rows.entries()) {
    const tab = tabs.findIndex((one) => (one.name ? one.name === name : holds(one.fields, name)))
    if (tab >= 0) return { row, tab }
  }
  return null
}

/** Says whether fields hold a name, whatever rows and folds it stands in. */
function holds(fields: readonly Placed[] = [], name: string | undefined): boolean {
  return fields.some((field) =>
    field.name
      ? field.name === name
      : holds([...(field.fields ?? []), ...(field.tabs ?? [])], name),
  )
}
