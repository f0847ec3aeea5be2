import type { MetadataRoute } from 'next'

import { env } from '@/env'

/** Everything that is published may be found; the editors' rooms are no use to a search engine. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', disallow: ['/admin', '/api/'], allow: ['/', '/api/media/'] },
    sitemap: `${env.siteUrl}/sitemap.xml`,
  }
}

// The address of the site is a setting of the process, not of the build.
export const dynamic = 'force-dynamic'
