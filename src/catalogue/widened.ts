type Numbers = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float32Array<ArrayBuffer>

/** The array, twice as long and long enough to have a place; what is new is nought. */
export function widened<Kind extends Numbers>(array: Kind, place: number): Kind {
  const Same = array.constructor as new (length: number) => Kind // of the same kind
  const wider = new Same(Math.max(place + 1, 2 * array.length))
  wider.set(array)
  return wider
}
