import { headers } from 'next/headers'

/** Says whether a form was sent from this site. Next compares the origin with the host; browsers that say it plainly are asked as well. */
export async function isFromHere(): Promise<boolean> {
  const site = (await headers()).get('sec-fetch-site')
  return site === null || site === 'same-origin'
}
