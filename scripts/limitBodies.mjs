import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/**
 * How large the body of a request may be, in bytes. Five files of a guest and what they have typed,
 * for a form that is sent without scripts; one file of a guest; a file of an editor; anything else.
 * next.config.ts lets a little more through, so that it is this table that answers.
 */
const rooms = [
  { path: /^\/(bidra|en\/contribute)(\/|\?|$)/i, most: 41_000_000 },
  { path: /^\/api\/contribute\/files(\/|\?|$)/i, most: 8_500_000 },
  { path: /^\/api(\/|\?|$)/i, most: 26_000_000 },
  { path: /^/, most: 1_000_000 },
]

/** Bodies above this are held in memory while a page is made; only so many at a time are let in. */
const large = 1_000_000
const mostAtOnce = 6
const patience = 60_000

/** A browser reads no answer before it has sent everything. So much is read and thrown away. */
const mostToDrain = 250_000_000

/**
 * Lets in a request whose body is of a sound size; otherwise answers in words and lets nothing of it
 * in. Next would cut off a body that is too large and go on with the rest.
 */
export async function limitBodies(req, res) {
  if (req.headers['transfer-encoding'] !== undefined) return refuse(req, res, 411)

  const length = Number(req.headers['content-length'] ?? 0)
  const path = req.url ?? '/'
  const { most } = rooms.find((room) => room.path.test(path))
  if (!(length <= most)) return refuse(req, res, 413)
  if (length <= large || path.startsWith('/api/')) return true

  return (await takeSeat(res)) || refuse(req, res, 503)
}

let seated = 0
const waiting = new Set()

/** Waits for a seat, and leaves it when the answer has gone out. False when none became free. */
async function takeSeat(res) {
  if (seated >= mostAtOnce) {
    const isFree = await new Promise((resolve) => {
      const come = () => settle(true)
      const timer = setTimeout(() => settle(false), patience)
      const settle = (answer) => {
        clearTimeout(timer)
        waiting.delete(come)
        resolve(answer)
      }
      waiting.add(come)
      res.once('close', () => settle(false))
    })
    if (!isFree) return false
  } else {
    seated += 1
  }
  // A seat that is left goes to the next in line.
  const leave = () => {
    const [next] = waiting
    if (next) next()
    else seated -= 1
  }
  if (res.closed) leave()
  else res.once('close', leave)
  return true
}

async function refuse(req, res, status) {
  const language = /^\/en(\/|\?|$)/i.test(req.url ?? '') ? 'en' : 'sv'
  const isPage = !/^\/api(\/|\?|$)/i.test(req.url ?? '')
  const body = isPage ? pages[status][language] : toJson(status, languageOf(req))

  if (Number(req.headers['content-length'] ?? 0) <= mostToDrain) await drain(req)
  res.writeHead(status, {
    'cache-control': 'no-store',
    connection: 'close',
    'content-length': Buffer.byteLength(body),
    'content-type': isPage ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
    'x-content-type-options': 'nosniff',
    ...(status === 503 && { 'retry-after': '60' }),
  })
  res.end(body)
  return false
}

async function drain(req) {
  let read = 0
  try {
    for await (const chunk of req.iterator({ destroyOnReturn: false })) {
      read += chunk.length
      if (read > mostToDrain) return
    }
  } catch {
    // whoever sent it has gone: there is nobody to answer
  }
}

const languageOf = (req) =>
  String(req.headers['x-locale'] ?? req.headers['accept-language'] ?? 'sv').startsWith('en')
    ? 'en'
    : 'sv'

const reasons = { 411: 'length-missing', 413: 'too-large', 503: 'busy' }

function toJson(status, language) {
  const [heading, lede] = words[status][language]
  const message = `${heading}. ${lede}`
  return JSON.stringify({ reason: reasons[status], message, errors: [{ message }] })
}

const words = {
  411: {
    sv: ['Det gick inte att ta emot', 'Webbläsaren sa inte hur mycket den skickar. Försök igen.'],
    en: ['This could not be received', 'The browser did not say how much it sends. Try again.'],
  },
  413: {
    sv: [
      'Det var för mycket på en gång',
      'Ingenting har sparats. Gå tillbaka i webbläsaren, där finns det du skrev kvar. Ta bort någon fil eller gör den mindre, och skicka igen. Högst fem filer går bra, och högst 8 MB per fil.',
    ],
    en: [
      'That was too much at once',
      'Nothing has been saved. Go back in your browser, where what you wrote still is. Take away a file or make it smaller, and send again. Five files at most, and 8 MB for each.',
    ],
  },
  503: {
    sv: [
      'Många skickar filer just nu',
      'Ingenting har sparats. Gå tillbaka i webbläsaren, där finns det du skrev kvar, och skicka igen om en minut.',
    ],
    en: [
      'Many are sending files right now',
      'Nothing has been saved. Go back in your browser, where what you wrote still is, and send again in a minute.',
    ],
  },
}

/** The page that is shown when the bank does not answer, with other words and no address to try again. */
function toPage(status, language) {
  const [heading, lede] = words[status][language]
  return readFileSync(join(root, 'public/unavailable', `${language}.html`), 'utf8')
    .replace(/<title>.*? – /, `<title>${heading} – `)
    .replace(/<h1>.*?<\/h1>/, `<h1>${heading}</h1>`)
    .replace(/<p class="lede">.*?<\/p>/, `<p class="lede">${lede}</p>`)
    .replace(/<a href="">.*?<\/a> /, '')
}

/** Made at the start: they are needed when there is much else to do. */
const pages = Object.fromEntries(
  Object.keys(words).map((status) => [
    status,
    { sv: toPage(status, 'sv'), en: toPage(status, 'en') },
  ]),
)
