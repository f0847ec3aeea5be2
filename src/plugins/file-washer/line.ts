/** Who is being served, and who waits. One line a process, however often a bundler copies this file. */
type Line = { served: number; waiting: (() => void)[] }

const key = Symbol.for('file-washer.line')

function lineOfThisProcess(): Line {
  const shared = globalThis as { [key]?: Line }
  shared[key] ??= { served: 0, waiting: [] }
  return shared[key]
}

/** Waits for a turn; the answer gives it up again. Null when too many wait already. */
export async function takeTurn({
  atOnce,
  waiting,
}: Readonly<{ atOnce: number; waiting: number }>): Promise<(() => void) | null> {
  const line = lineOfThisProcess()
  if (line.served >= atOnce) {
    if (line.waiting.length >= waiting) return null
    await new Promise<void>((resolve) => line.waiting.push(resolve))
  } else {
    line.served += 1
  }
  return () => giveTurn(line)
}

/** Hands the place to whoever waited longest. */
function giveTurn(line: Line): void {
  const next = line.waiting.shift()
  if (next) next()
  else line.served -= 1
}
