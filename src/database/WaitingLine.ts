/** Where those who want the same thing wait for it, first come, first served. */
export class WaitingLine {
  #isTaken = false
  readonly #waiting: (() => void)[] = []

  /** How many wait right now. */
  get length(): number {
    return this.#waiting.length
  }

  /** Waits for a turn, at most so many milliseconds; the answer ends the turn. */
  async take(patience: number, explain: () => Error): Promise<() => void> {
    if (this.#isTaken) await this.#wait(patience, explain)
    this.#isTaken = true

    let isOver = false
    return () => {
      if (isOver) return
      isOver = true
      this.#next()
    }
  }

  #wait(patience: number, explain: () => Error): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(enter), 1)
        reject(explain())
      }, patience)
      const enter = () => {
        clearTimeout(timer)
        resolve()
      }
      this.#waiting.push(enter)
    })
  }

  /** The place is handed over, never left free for someone who has not waited. */
  #next(): void {
    const enter = this.#waiting.shift()
    if (enter) enter()
    else this.#isTaken = false
  }
}
