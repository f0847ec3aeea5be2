import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react'

type Attributes = Readonly<Record<string, unknown>>

/**
 * Writes elements as markup, just as React would: texts and attributes are escaped. It writes plain
 * elements and the components that make them from nothing but their props. Whatever lives on in the
 * browser, waits for something or brings markup of its own is refused with an error that says so.
 */
export function toMarkup(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === 'boolean') return ''
  if (typeof node === 'string') return escapeText(node)
  if (typeof node === 'number') return `${node}`
  if (Array.isArray(node)) return node.map(toMarkup).join('')
  if (isValidElement(node)) return writeElement(node as ReactElement<Attributes>)
  throw new Error('Only elements and texts stand still.')
}

function writeElement({ props, type }: ReactElement<Attributes>): string {
  if (type === Fragment) return toMarkup(props.children as ReactNode)
  if (typeof type === 'string') return writeTag(type, props)
  if (typeof type === 'function' && !isClientComponent(type)) {
    return toMarkup((type as (props: Attributes) => ReactNode)(props))
  }
  throw new Error('A component of the browser cannot stand still.')
}

const isClientComponent = (type: object): boolean =>
  (type as { $$typeof?: symbol }).$$typeof === Symbol.for('react.client.reference')

function writeTag(tag: string, { children, ...attributes }: Attributes): string {
  if (fields.has(tag)) throw new Error(`A field, ${tag}, cannot stand still.`)

  const open = `<${tag}${Object.entries(attributes).map(writeAttribute).join('')}`
  return empty.has(tag) ? `${open}/>` : `${open}>${toMarkup(children as ReactNode)}</${tag}>`
}

const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'link', 'meta'])

/** React keeps an eye on what stands in them. */
const fields: ReadonlySet<string> = new Set(['input', 'option', 'select', 'textarea'])

function writeAttribute([name, value]: readonly [string, unknown]): string {
  const isYesOrNo = typeof value === 'boolean' && !name.includes('-')
  if (value === null || value === undefined || (isYesOrNo && !value)) return ''
  if (!isPlain(name, value)) throw new Error(`The attribute ${name} cannot stand still.`)

  const written = names[name] ?? name
  return ` ${written}="${isYesOrNo ? '' : escapeText(`${value}`)}"`
}

const names: Readonly<Record<string, string>> = {
  className: 'class',
  htmlFor: 'for',
  tabIndex: 'tabindex',
}

/** What React takes for more than an attribute, or spells in its own way. */
const isPlain = (name: string, value: unknown): boolean =>
  ['string', 'number', 'boolean'].includes(typeof value) &&
  !/^(?:on[A-Z]|default[A-Z]|stroke[A-Z]|fill[A-Z]|style$|value$|checked$|dangerously)/.test(name)

const escapeText = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
}
