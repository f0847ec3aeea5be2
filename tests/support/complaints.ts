/** What was said on console.error, and what the bank logged as its own fault, in this test. */
export const complaints: string[] = []

export const expected: RegExp[] = []

/** Says that this test brings a complaint about, which is then no surprise. */
export function expectComplaint(pattern: RegExp): void {
  expected.push(pattern)
}
