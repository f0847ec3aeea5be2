import type { Kind } from '@/domain/vocabulary/kinds'

import type { SubmissionKind } from './kinds'

/** What a contribution of each kind may be about. An example is about nothing that is in the bank already. */
export const subjects: Readonly<Record<SubmissionKind, readonly Kind[]>> = {
  example: [],
  experience: ['method', 'tool'],
  correction: ['example', 'method', 'tool', 'organisation', 'lab'],
}

/** What somebody says that a contribution is about, as `method/trygghetsvandring`; null where it may not be. */
export function parseSubject(
  about: unknown,
  allowed: readonly Kind[],
): Readonly<{ kind: Kind; slug: string }> | null {
  const [asked, slug, ...more] = typeof about === 'string' ? about.split('/') : []
  const kind = allowed.find((one) => one === asked)
  return kind && slug && more.length === 0 ? { kind, slug } : null
}
