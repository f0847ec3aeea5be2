/** How a draft is shown to somebody without an account. */
export type PreviewLinkOptions = Readonly<{
  /** The public address that shows the draft behind a token, as a path or complete. */
  addressOf: (link: { token: string; locale: string | null }) => string
  /** The collections that have a page to show. Default: every collection under the workflow. */
  collections?: readonly string[]
  /** Days that a link is good for when nobody says otherwise. Default 14. */
  days?: number
  /** The most days that anybody may ask for. Default 90. */
  maxDays?: number
  /** The most open links of one document. Default 20. */
  maxOpen?: number
  /** The most opinions through one link, in a day and in all. Default 10 and 50. */
  maxOpinions?: Readonly<{ perDay: number; inAll: number }>
}>

/** The options with every default filled in; null where no link can be made. */
export type PreviewLinkSettings = Required<PreviewLinkOptions>

/** Fills in the defaults of the preview links. */
export function settlePreviewLinks(
  options: PreviewLinkOptions | undefined,
  collections: readonly string[],
): PreviewLinkSettings | null {
  return options
    ? {
        collections,
        days: 14,
        maxDays: 90,
        maxOpen: 20,
        maxOpinions: { perDay: 10, inAll: 50 },
        ...options,
      }
    : null
}

/** Names what the options of the preview links ask for that cannot be; null when all can. */
export function faultOfPreviewLinks(
  links: PreviewLinkSettings | null,
  collections: readonly string[],
): string | null {
  if (!links) return null

  const stranger = links.collections.find((slug) => !collections.includes(slug))
  if (stranger) return `previewLinks: "${stranger}" is not under the workflow`
  if (!(links.days > 0 && links.days <= links.maxDays)) {
    return 'previewLinks: days must be more than 0 and at most maxDays'
  }
  return links.maxOpen > 0 ? null : 'previewLinks: maxOpen must be more than 0'
}
