import { AsideBlock } from '@/components/item/AsideBlock'
import { toSafeHref } from '@/components/text/toSafeHref'
import type { PublicTool } from '@/domain/publication/publicItem'
import { messagesOf } from '@/i18n/messagesOf'
import { formatBytes } from '@/i18n/numbers'

/** Where the tool is found; the link says which host it leads to, or what file comes. */
export function GetTool({ item }: Readonly<{ item: PublicTool }>) {
  const { tool: words } = messagesOf(item.locale)
  const address = toSafeHref(item.url)
  if (!address && !item.file) return null

  return (
    <AsideBlock title={words.get}>
      {address ? (
        <p className="get-tool with-address">
          <a className="button" href={address}>
            {words.open}
          </a>
          <small>
            {URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address}
          </small>
        </p>
      ) : null}
      {item.file ? (
        <p className="get-tool">
          <a className="button quiet" href={item.file.url} download>
            {words.download}
          </a>
          <small>
            {item.file.title}, {formatBytes(item.file.size, item.locale)}
          </small>
        </p>
      ) : null}
    </AsideBlock>
  )
}
