import { type Kind, kinds } from '@/domain/vocabulary/kinds'

export type Counts = Readonly<Record<Kind, number>>

export type Window = Readonly<{ x: number; y: number; isLit: boolean }>

export type House = Readonly<{
  kind: Kind
  x: number
  width: number
  /** The height of the wall; the roof comes on top. */
  height: number
  roof: Roof
  windows: readonly Window[]
}>

export type Street = Readonly<{
  width: number
  height: number
  houses: readonly House[]
  /** Where the birches of the courtyards stand. */
  trees: readonly number[]
}>

/** The measures of a window and of the wall around it, in the units of the drawing. */
export const windowSize = { width: 11, height: 15 } as const
const step = { x: 21, y: 25 } as const
const margin = { side: 13, top: 14, ground: 31 } as const

type Roof = 'hip' | 'flat' | 'gable' | 'terrace' | 'mansard'
type Type = Readonly<{ columns: number; floors: number; roof: Roof }>

/** Each kind lives in a house of its own type; a house grows when more windows are to be lit. */
const types: Readonly<Record<Kind, Type>> = {
  example: { columns: 6, floors: 4, roof: 'hip' },
  method: { columns: 4, floors: 6, roof: 'flat' },
  tool: { columns: 3, floors: 2, roof: 'gable' },
  organisation: { columns: 6, floors: 7, roof: 'terrace' },
  lab: { columns: 4, floors: 3, roof: 'mansard' },
}

/** How much of a house may be lit before it is given more floors, and how high it may become. */
const fullest = 0.62
const highest = 11
const roofRoom = 34

/** After which houses there is an opening, and how wide it is. */
const hasCourtyard: readonly Kind[] = ['method', 'organisation']
const courtyard = 34

/** Draws up the street of the start page: one house for each kind, one lit window for each item. */
export function planStreet(counts: Counts): Street {
  const houses: House[] = []
  const trees: number[] = []
  let x = 0

  for (const { kind } of kinds) {
    const house = planHouse(kind, counts[kind], x)
    houses.push(house)
    x += house.width
    if (!hasCourtyard.includes(kind)) continue

    trees.push(x + courtyard / 2)
    x += courtyard
  }

  const height = Math.max(...houses.map((house) => house.height)) + roofRoom
  return { width: x, height, houses, trees }
}

function planHouse(kind: Kind, count: number, x: number): House {
  const { columns, floors } = sizeFor(types[kind], count)
  const lit = chooseLit(columns, floors, count)

  const width = margin.side * 2 + (columns - 1) * step.x + windowSize.width
  const height = margin.top + (floors - 1) * step.y + windowSize.height + margin.ground
  const windows = allWindows(columns, floors).map(({ column, floor }) => ({
    x: x + margin.side + column * step.x,
    y: margin.top + (floors - 1 - floor) * step.y,
    isLit: lit.has(`${column} ${floor}`),
  }))

  return { kind, x, width, height, roof: types[kind].roof, windows }
}

function sizeFor(type: Type, count: number): Readonly<{ columns: number; floors: number }> {
  let { columns } = type
  const floorsFor = () => Math.max(type.floors, Math.ceil(count / (columns * fullest)))

  while (floorsFor() > highest) columns += 1
  return { columns, floors: floorsFor() }
}

/** Floors are counted from the ground, so that a window stays lit when the house grows upwards. */
function allWindows(columns: number, floors: number) {
  return Array.from({ length: columns * floors }, (_, index) => ({
    column: index % columns,
    floor: Math.floor(index / columns),
  }))
}

function chooseLit(columns: number, floors: number, count: number): ReadonlySet<string> {
  return new Set(
    allWindows(columns, floors)
      .toSorted((a, b) => shuffle(a.column, a.floor) - shuffle(b.column, b.floor))
      .slice(0, count)
      .map(({ column, floor }) => `${column} ${floor}`),
  )
}

/** A fixed scatter: the same window always has the same place in the order. */
function shuffle(column: number, floor: number): number {
  let seed = Math.imul(column + 1, 0x9e3779b1) ^ Math.imul(floor + 1, 0x85ebca6b)
  seed = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d)
  seed = Math.imul(seed ^ (seed >>> 12), 0x297a2d39)
  return (seed ^ (seed >>> 15)) >>> 0
}
