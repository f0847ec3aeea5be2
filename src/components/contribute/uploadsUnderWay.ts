/** The uploads of a form that are not done. Whoever sends the form waits for them. */
export const uploadsUnderWay = new WeakMap<HTMLFormElement, Promise<unknown>>()
