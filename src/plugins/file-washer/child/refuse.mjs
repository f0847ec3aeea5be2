/** Ends the washing of a file, with the reason as a code. */
export function refuse(reason) {
  throw Object.assign(new Error(reason), { reason })
}
