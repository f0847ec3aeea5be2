import type { SearchParams } from './choiceAddress'

/** The query as it stood in the address. */
export const toQuery = (searchParams: SearchParams): string =>
  new URLSearchParams(
    Object.entries(searchParams).flatMap(([key, value = '']) =>
      [value].flat().map((each) => [key, each]),
    ),
  ).toString()
