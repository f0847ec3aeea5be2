import type { CaseCookie } from '@/session/contributionCase'

/** Writes a cookie as a header: Next keeps only one of each name, and here are two of one kind. */
export function serialize({ httpOnly, maxAge, name, path, secure, value }: CaseCookie): string {
  const parts = [`${name}=${value}`, `Path=${path}`, `Max-Age=${maxAge}`, 'SameSite=Lax']
  return [...parts, ...(httpOnly ? ['HttpOnly'] : []), ...(secure ? ['Secure'] : [])].join('; ')
}
