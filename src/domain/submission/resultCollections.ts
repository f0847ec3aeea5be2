import { kinds } from '@/domain/vocabulary/kinds'

/** The collections of the pages that a submission may become. */
export const resultCollections = [
  ...kinds.map(({ collection }) => collection),
  'experiences',
] as const

/** Whether a submission may become a page of a collection. */
export const isResultCollection = (collection: string): boolean =>
  resultCollections.some((one) => one === collection)
