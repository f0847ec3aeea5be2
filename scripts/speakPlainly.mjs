import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/**
 * Where Next finds nothing, or cannot make a page, it sends an empty document that only a script can
 * fill. A visitor gets words instead, in the language of the address, with the status that Next has
 * chosen. Editors' rooms, machines and files get Next's own answer, and so does a page that has words of
 * its own for what it could not do.
 */
export function speakPlainly(req, res, wish = {}) {
  const path = req.url ?? '/'
  if (/^\/(admin|api|_next)(\/|\?|$)/.test(path)) return

  const language = /^\/en(\/|\?|$)/i.test(path) ? 'en' : 'sv'
  const { writeHead, write, end } = res
  let page = null

  res.writeHead = (status, ...rest) => {
    const isPage = String(res.getHeader('content-type') ?? '').startsWith('text/html')
    page = isPage && !wish.hasOwnWords ? pageFor(status, language) : null
    if (isPage && status >= 500) res.setHeader('retry-after', '30')
    if (!page) return writeHead.call(res, status, ...rest)

    for (const header of ['content-encoding', 'etag', 'link', 'transfer-encoding']) {
      res.removeHeader(header)
    }
    res.setHeader('content-length', page.length)
    res.setHeader('cache-control', 'no-store')
    return writeHead.call(res, status)
  }
  res.write = (...rest) => {
    if (!res.headersSent) res.writeHead(res.statusCode)
    return page ? true : write.apply(res, rest)
  }
  res.end = (...rest) => {
    if (!res.headersSent) res.writeHead(res.statusCode)
    return page ? end.call(res, req.method === 'HEAD' ? undefined : page) : end.apply(res, rest)
  }
}

function pageFor(status, language) {
  if (status === 404) return pages.notFound[language]
  return status >= 500 ? pages.unavailable[language] : null
}

/** Read at the start: they are what is left when nothing else works. */
const pages = {
  notFound: { sv: readNotFound('sv'), en: readNotFound('en') },
  unavailable: { sv: readUnavailable('sv'), en: readUnavailable('en') },
}

/** The page that the build has made, without its scripts: they would look for another page. */
function readNotFound(language) {
  const html = readFileSync(join(root, '.next/server/app', language, 'nowhere.html'), 'utf8')
  return Buffer.from(
    html
      .replace(/<script[\s\S]*?<\/script>/g, '')
      .replace(/<link rel="preload" as="script"[^>]*>/g, ''),
  )
}

function readUnavailable(language) {
  return readFileSync(join(root, 'public/unavailable', `${language}.html`))
}
