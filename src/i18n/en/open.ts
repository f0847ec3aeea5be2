import type { open as openSv } from '../sv/open'

/** The words of the open API, and of the page that tells of it. */
export const open: typeof openSv = {
  problems: {
    'bad-parameter': {
      title: 'The request cannot be understood',
      detail: 'One or more parameters are unknown or have a value that cannot be used.',
    },
    'bad-cursor': {
      title: 'The cursor does not belong to this query',
      detail:
        'Use nextCursor of an answer to the same query, with the same filters, order and language, or start again without a cursor.',
    },
    'not-found': {
      title: 'There is no such item',
      detail: 'No published item has this kind and slug.',
    },
    gone: {
      title: 'The item has been removed',
      detail: 'The item was published once and has been archived.',
    },
    'no-such-address': {
      title: 'There is no such address',
      detail: 'There is nothing here. Start at /api/open/v1 or read /api/open/v1/openapi.json.',
    },
    'not-allowed': {
      title: 'This can only be read',
      detail: 'Use GET, HEAD or OPTIONS.',
    },
    'too-many-requests': {
      title: 'Too many requests',
      detail: 'Wait for as long as Retry-After says, and try again.',
    },
    away: {
      title: 'The answer cannot be had right now',
      detail: 'Something is out of order for the moment. Try again in a while.',
    },
  },
  faults: {
    unknown: (name, allowed) => `There is no parameter ${name}. Use ${allowed}.`,
    repeated: (name) => `The parameter ${name} can be given once only.`,
    'not-allowed': (name, allowed) =>
      allowed
        ? `The parameter ${name} can be ${allowed}.`
        : `The parameter ${name} has a value that cannot be used.`,
    'too-many': (name) => `The parameter ${name} can have at most 20 values.`,
    missing: (name) => `The parameter ${name} is missing.`,
    cursor: (name) => `The parameter ${name} cannot be read. Use nextCursor of an answer.`,
  },
  allowed: {
    limit: 'a whole number from 1 to 100',
    q: '1–300 characters',
    code: 'codes from /api/open/v1/facets',
  },
  index: {
    name: 'The open data of Innovationslabbet',
    description: 'Everything that is published in the knowledge bank, for programs.',
  },
  page: {
    title: 'Open data',
    lede: 'Everything that is published here can be fetched for programs, overviews and websites of your own. No key is needed.',
    tryTitle: 'Try it',
    tryIntro: 'The links show the answers as they are, in the format JSON.',
    tries: {
      items: 'What was published last',
      methods: 'Methods for safety, ten at a time',
      search: 'Search for tenants',
      facets: 'All filters with codes, words and counts',
    },
    docsTitle: 'A description for programs',
    docs: 'The whole interface is described by OpenAPI 3.1, with all fields and parameters:',
    rulesTitle: 'Good to know',
    rules: [
      'Only what is published is given out. Drafts and withdrawn items are not there.',
      'Answers are in Swedish. With lang=en you get English where there is any.',
      'Long lists are read part by part: follow the address in next until it is null. Nothing is repeated or missed because something new is published meanwhile.',
      'Every answer has an ETag. Send it back in If-None-Match, and a short answer comes when nothing has changed.',
      'From one address, 1,200 requests a minute are fine.',
      'A parameter that does not exist gives a clear error, so that misspellings are noticed.',
    ],
    licenceTitle: 'Terms',
    licence:
      'The content may be used freely, also commercially, if the source is named. Every item says which licence it has; the usual one is',
    licenceName: 'CC\u00a0BY\u00a04.0',
  },
}
