/** How many rows a page of a list has. */
export const rowsPerPage = 20

/** How many hits a page of the search has: each shows the words it was found by, and few look past the first ten. */
export const hitsPerPage = 10
