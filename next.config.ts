import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

/** What every answer tells the browser not to do. */
const caution = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
]

/**
 * What a link of somebody's own shows is for nobody else: not for search engines, caches, or the
 * sites it links to. Of where one came from, this site alone is told: with `no-referrer` a browser
 * without scripts would not say where a form was sent from either, and Next would refuse it.
 */
const discretion = [
  { key: 'X-Robots-Tag', value: 'noindex, nofollow, noarchive' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cache-Control', value: 'private, no-store' },
]

const config: NextConfig = {
  poweredByHeader: false,
  // Pages are kept in memory alone, and no more than this of them: some thousand lists and items. The
  // one that was asked for longest ago goes first, so that invented choices push out nothing in use.
  cacheMaxMemorySize: 128 * 1024 * 1024,
  // Pictures are made in the sizes we need when they are uploaded; nothing is fetched and resized on demand.
  images: { unoptimized: true },
  headers: async () => [
    { source: '/:path*', headers: caution },
    { source: '/forhandsvisning/:token*', headers: discretion },
    { source: '/en/preview/:token*', headers: discretion },
    { source: '/bekrafta/:token*', headers: discretion },
    { source: '/en/confirm/:token*', headers: discretion },
    { source: '/bidra/arende/:token*', headers: discretion },
    { source: '/en/contribute/case/:token*', headers: discretion },
    { source: '/bidra/tappad-lank', headers: discretion },
    { source: '/en/contribute/lost-link', headers: discretion },
    { source: '/bidra/tack', headers: discretion },
    { source: '/en/contribute/thanks', headers: discretion },
  ],
  experimental: {
    // A page made from one database must not be met by the visitors of the next.
    isrFlushToDisk: false,
    // A form with files of guests, sent without scripts. What each address may be sent stands in
    // scripts/limitBodies.mjs, which answers before Next would.
    proxyClientMaxBodySize: '42mb',
    serverActions: { bodySizeLimit: '42mb' },
  },
  // The types are checked by `npm run typecheck`, the tests among them; a build needs no more.
  typescript: { ignoreBuildErrors: true },
}

export default hintsForEditorsOnly(withPayload(config))

/** Payload asks every visitor's browser for its colour scheme; only the admin panel reads the answer. */
function hintsForEditorsOnly(withHints: NextConfig): NextConfig {
  return {
    ...withHints,
    headers: async () =>
      ((await withHints.headers?.()) ?? []).map((rule) =>
        rule.source === '/:path*' && rule.headers.some(({ key }) => key === 'Accept-CH')
          ? { ...rule, source: '/admin/:path*' }
          : rule,
      ),
  }
}
