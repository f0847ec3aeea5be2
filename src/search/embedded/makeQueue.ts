/** Makes a queue of tasks: each begins when the one before has ended, well or badly. */
export function makeQueue() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(task: () => Promise<T>): Promise<T> => {
    const result = last.then(task, task)
    last = result.catch(() => {}) // whoever asked for the task is told; the next begins all the same
    return result
  }
}
