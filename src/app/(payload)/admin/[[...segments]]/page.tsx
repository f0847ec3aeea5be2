import config from '@payload-config'
import { getNextRequestI18n } from '@payloadcms/next/utilities'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'

import { nameView } from '@/plugins/editorial-workflow'

import { importMap } from '../importMap'

type Args = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<{ [key: string]: string | string[] }>
}

/** The title of a page in the reader's language; Payload knows those of its own pages only. */
export async function generateMetadata({ params, searchParams }: Args): Promise<Metadata> {
  const metadata = await generatePageMetadata({ config, params, searchParams })
  const settled = await config
  const { language } = await getNextRequestI18n({ config: settled })
  const { segments } = await params
  const title = nameView(segments, language)
  if (!title) return metadata

  const { titleSuffix = '' } = settled.admin.meta ?? {}
  return { ...metadata, title: `${title}${titleSuffix}` }
}

/** Every view of the admin. */
export default function AdminPage({ params, searchParams }: Args) {
  return RootPage({ config, importMap, params, searchParams })
}
