import type { PreviewLinkSettings } from './options'

/** What somebody asks of a new link. */
export type LinkWish = Readonly<{
  /** For whom it is, in the words of whoever makes it. */
  label: string
  /** The language in which the page opens; null on a site with one. */
  locale: string | null
  /** Shows the text as it is now, whatever is written later. */
  isPinned: boolean
  allowsOpinion: boolean
  days: number
}>

export type ParsedWish = Readonly<{ ok: true; wish: LinkWish } | { ok: false; reason: string }>

/** Lets in a wish for a link that can be fulfilled; otherwise says what is wrong with it. */
export function parseWish(
  body: Readonly<Record<string, unknown>>,
  { days: usual, maxDays }: Pick<PreviewLinkSettings, 'days' | 'maxDays'>,
  locales: readonly string[],
): ParsedWish {
  const { allowsOpinion, days = usual, isPinned, label, locale } = body
  const name = typeof label === 'string' ? label.trim().replace(/\s+/g, ' ') : ''

  if (!name) return refuse('preview-label-missing')
  if (name.length > longestLabel) return refuse('preview-label-too-long')
  if (typeof days !== 'number' || !Number.isInteger(days) || days < 1 || days > maxDays) {
    return refuse('preview-days-unsound')
  }
  const asked = locale ?? locales[0] ?? null
  if (asked !== null && !locales.some((one) => one === asked)) return refuse('locale-unknown')

  return {
    ok: true,
    wish: {
      label: name,
      locale: asked === null ? null : String(asked),
      isPinned: isPinned === true,
      allowsOpinion: allowsOpinion === true,
      days,
    },
  }
}

/** The most characters that say for whom a link is. */
export const longestLabel = 120

const refuse = (reason: string): ParsedWish => ({ ok: false, reason })
