import * as rest from '@/app/api/open/v1/[...rest]/route'
import * as facets from '@/app/api/open/v1/facets/route'
import * as item from '@/app/api/open/v1/items/[kind]/[slug]/route'
import * as items from '@/app/api/open/v1/items/route'
import * as openapi from '@/app/api/open/v1/openapi.json/route'
import * as problems from '@/app/api/open/v1/problems/route'
import * as index from '@/app/api/open/v1/route'
import * as search from '@/app/api/open/v1/search/route'

/** What the open API answered. */
// biome-ignore lint/suspicious/noExplicitAny: a test asserts what the answer holds
export type OpenAnswer = Readonly<{ status: number; body: any; headers: Headers; text: string }>

const base = 'http://localhost:3000/api/open/v1'

/** Asks the open API, through the handlers that the site uses. */
export async function askOpen(
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<OpenAnswer> {
  const url = new URL(path.startsWith('http') ? path : base + path)
  const request = new Request(url, { headers })
  const response = await handle(request, url.pathname.slice('/api/open/v1'.length))
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: text ? JSON.parse(text) : null,
  }
}

async function handle(request: Request, path: string): Promise<Response> {
  const [, kind, slug] = /^\/items\/([^/]+)\/([^/]+)$/.exec(path) ?? []
  if (kind && slug) {
    const params = Promise.resolve({ kind, slug: decodeURIComponent(slug) })
    return item.GET(request, { params })
  }
  switch (path) {
    case '':
    case '/':
      return index.GET(request)
    case '/items':
      return items.GET(request)
    case '/search':
      return search.GET(request)
    case '/facets':
      return facets.GET(request)
    case '/problems':
      return problems.GET(request)
    case '/openapi.json':
      return openapi.GET(request)
    default:
      return rest.GET(request)
  }
}
