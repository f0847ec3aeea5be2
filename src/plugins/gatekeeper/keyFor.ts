import { createHmac } from 'node:crypto'

/**
 * A key of its own for each use, made from the one secret of the site: what is signed for one thing
 * is worth nothing for another.
 */
export const keyFor = (secret: string, use: string): Buffer =>
  createHmac('sha256', secret).update(`gatekeeper:${use}`).digest()
