import type { Letterhead, Palette } from './letterhead'
import type { Greeted, Link, Row } from './writeLetter'

/**
 * Sets a letter in HTML: one column, styles in place, no picture and nothing to fetch. Outlook for
 * Windows knows neither max-width nor padding on links, and gets a table of its own.
 */
export function toHtml(letter: Greeted, letterhead: Letterhead): string {
  const { language, subject } = letter
  const { light } = letterhead
  return `<!doctype html>
<html lang="${toSafe(language)}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${toSafe(subject)}</title>
<style>${darkStyles(letterhead.dark)}</style>
</head>
<body class="l-paper" style="margin:0;padding:0;background-color:${light.paper};color:${light.ink};-webkit-text-size-adjust:100%">
<div class="l-paper" lang="${toSafe(language)}" style="background-color:${light.paper};padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0"><tr><td><![endif]-->
<div style="max-width:600px;margin:0 auto;font-family:${sans};font-size:17px;line-height:1.55;overflow-wrap:break-word;word-break:break-word">
${mark(letterhead)}
<div class="l-surface l-ink l-accent-edge" style="background-color:${light.surface};color:${light.ink};border-top:4px solid ${light.accent};padding:28px 28px 32px">
${body(letter, letterhead)}
</div>
${foot(letter, letterhead)}
</div>
<!--[if mso]></td></tr></table><![endif]-->
</div>
</body>
</html>
`
}

const sans =
  "'Schibsted Grotesk','Segoe UI',system-ui,-apple-system,'Helvetica Neue',Arial,sans-serif"
const serif = "'Source Serif 4',Georgia,'Times New Roman',serif"

function mark({ address, light, name }: Letterhead): string {
  if (!name) return ''
  const style = `color:${light.ink};font-family:${serif};font-size:20px;font-weight:600;text-decoration:none`
  const words = address
    ? `<a class="l-ink" href="${toSafe(address)}" style="${style}">${toSafe(name)}</a>`
    : `<span class="l-ink" style="${style}">${toSafe(name)}</span>`
  return `<p style="margin:0 0 14px;padding:0 4px">${words}</p>`
}

function body(
  { actions = [], greeting, paragraphs, quote, rows = [], subject }: Greeted,
  letterhead: Letterhead,
): string {
  const { light } = letterhead
  const paragraph = (words: string) =>
    `<p style="margin:0 0 16px">${withLinks(words, letterhead)}</p>`
  return [
    `<h1 style="margin:0 0 20px;font-family:${serif};font-size:25px;line-height:1.25;font-weight:600">${toSafe(subject)}</h1>`,
    paragraph(greeting),
    ...paragraphs.map(paragraph),
    ...(quote ? [quoteHtml(quote, light)] : []),
    ...(rows.length > 0 ? [rowsHtml(rows, light)] : []),
    ...actions.map((action, index) =>
      index === 0 ? button(action, light) : paragraphLink(action, light),
    ),
  ].join('\n')
}

function quoteHtml(words: string, { line }: Palette): string {
  const style = `margin:0 0 20px;padding:2px 0 2px 16px;border-left:3px solid ${line};white-space:normal`
  return `<blockquote class="l-line" style="${style}">${toSafe(words.trim()).replaceAll('\n', '<br>')}</blockquote>`
}

function rowsHtml(rows: readonly Row[], light: Palette): string {
  const item = (row: Row, index: number) => {
    const edge = index === 0 ? '' : `border-top:1px solid ${light.line};`
    return `<li class="l-line" style="${edge}margin:0;padding:12px 0">${rowHtml(row, light)}</li>`
  }
  return `<ul style="list-style:none;margin:0 0 12px;padding:0">\n${rows.map(item).join('\n')}\n</ul>`
}

function rowHtml({ detail, links = [], title, url }: Row, light: Palette): string {
  const name = `<strong style="font-weight:600">${url ? anchor({ label: title, url }, light) : toSafe(title)}</strong>`
  const said = detail
    ? `<br><span class="l-muted" style="color:${light.muted};font-size:15px">${toSafe(detail).replaceAll('\n', '<br>')}</span>`
    : ''
  const ways = links
    .map(
      (link) =>
        `<span style="display:inline-block;padding:6px 18px 2px 0">${anchor(link, light)}</span>`,
    )
    .join('')
  return name + said + (ways ? `<br>${ways}` : '')
}

/** What the receiver can do, large enough for a thumb. */
function button({ label, url }: Link, { accent, onAccent }: Palette): string {
  const style = `display:inline-block;background-color:${accent};color:${onAccent};font-weight:600;line-height:1.3;padding:13px 24px;border-radius:3px;text-decoration:none`
  const before =
    '<!--[if mso]><i style="mso-font-width:300%;mso-text-raise:20px">&emsp;</i><![endif]-->'
  const after = '<!--[if mso]><i style="mso-font-width:300%">&emsp;&#8203;</i><![endif]-->'
  return `<p style="margin:24px 0 12px"><a class="l-button" href="${toSafe(url)}" style="${style}">${before}<span style="mso-text-raise:10px">${toSafe(label)}</span>${after}</a></p>`
}

const paragraphLink = (link: Link, light: Palette) =>
  `<p style="margin:0 0 8px">${anchor(link, light)}</p>`

const anchor = ({ label, url }: Link, { link }: Palette) =>
  `<a class="l-link" href="${toSafe(url)}" style="color:${link};text-decoration:underline">${toSafe(label)}</a>`

function foot({ foot = [] }: Greeted, letterhead: Letterhead): string {
  const { address, light, name } = letterhead
  const sender = [name, address].filter(Boolean).join(', ')
  const lines = [...foot, ...(sender ? [sender] : [])]
  if (lines.length === 0) return ''
  const paragraphs = lines.map(
    (words) => `<p style="margin:0 0 6px">${withLinks(words, letterhead)}</p>`,
  )
  const style = `color:${light.muted};font-size:14px;line-height:1.5;padding:18px 4px 0`
  return `<div class="l-muted" style="${style}">\n${paragraphs.join('\n')}\n</div>`
}

/** Words in which an address of ours leads somewhere. One of elsewhere is what somebody called a text. */
function withLinks(words: string, { address, light }: Letterhead): string {
  const home = address.replace(/\/$/, '')
  const isOurs = (part: string) => home !== '' && (part === home || part.startsWith(`${home}/`))
  return words
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/)
    .map((part, index) =>
      index % 2 === 1 && isOurs(part) ? anchor({ label: part, url: part }, light) : toSafe(part),
    )
    .join('')
}

function darkStyles({ accent, ink, line, link, muted, onAccent, paper, surface }: Palette): string {
  return `
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.l-paper{background-color:${paper}!important;color:${ink}!important}
.l-surface{background-color:${surface}!important}
.l-ink{color:${ink}!important}
.l-muted{color:${muted}!important}
.l-link{color:${link}!important}
.l-line{border-color:${line}!important}
.l-accent-edge{border-top-color:${accent}!important}
.l-button{background-color:${accent}!important;color:${onAccent}!important}
}
`
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function toSafe(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)
}
