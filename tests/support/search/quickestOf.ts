/** The quickest of some tries, in milliseconds: what a thing costs, whatever else the machine is busy with. */
export async function quickestOf(tries: number, attempt: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let done = 0; done < tries; done += 1) {
    const began = performance.now()
    await attempt()
    times.push(performance.now() - began)
  }
  return Math.min(...times)
}
