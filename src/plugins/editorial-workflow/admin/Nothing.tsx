/** Stands where Payload would show a control of its own that the workflow replaces. */
export function Nothing() {
  return null
}
