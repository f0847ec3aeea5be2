/** The address of a licence as machines name it, without a language; null where terms of its own hold. */
export const licenceUrlOf = (code: string): string | null => addresses[code] ?? null

const addresses: Readonly<Record<string, string>> = {
  cc_by_4: 'https://creativecommons.org/licenses/by/4.0/',
  cc0: 'https://creativecommons.org/publicdomain/zero/1.0/',
}
