import type { PayloadRequest } from 'payload'

/** Lines for those who run the bank: when the worker was last here, what it failed at, letters that failed. */
export async function noteHowTheBankRuns(req: PayloadRequest): Promise<string[]> {
  const words = req.i18n.language === 'en' ? en : sv
  const { docs } = await req.payload.find({
    collection: 'duties',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    user: req.user,
  })
  const { totalDocs: failed } = await req.payload.count({
    collection: 'letters',
    overrideAccess: false,
    req,
    user: req.user,
    where: { state: { equals: 'failed' } },
  })
  const last = docs
    .map(({ endedAt }) => endedAt ?? '')
    .toSorted()
    .at(-1)
  const faults = docs.filter(({ error }) => error)

  return [
    last ? words.last(writeMoment(last, req)) : words.never,
    ...faults.map(({ name }) => words.fault(name)),
    ...(failed > 0 ? [words.letters(failed)] : []),
  ]
}

function writeMoment(value: string, { i18n, payload }: PayloadRequest): string {
  return new Intl.DateTimeFormat(i18n.language === 'en' ? 'en-GB' : 'sv-SE', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: payload.config.admin.timezones.defaultTimezone,
  }).format(new Date(value))
}

const sv = {
  never: 'Arbetaren har inte varit igång än. Brev och tidsbokningar väntar tills den startar.',
  last: (moment: string) => `Arbetaren var senast igång ${moment}.`,
  fault: (duty: string) => `Arbetaren lyckades inte senast med ${duty}.`,
  letters: (count: number) =>
    count === 1 ? 'Ett brev har inte gått att skicka.' : `${count} brev har inte gått att skicka.`,
}

const en: typeof sv = {
  never: 'The worker has not run yet. Letters and appointments wait until it starts.',
  last: (moment) => `The worker last ran ${moment}.`,
  fault: (duty) => `The worker last failed at ${duty}.`,
  letters: (count) =>
    count === 1 ? 'One letter could not be sent.' : `${count} letters could not be sent.`,
}
