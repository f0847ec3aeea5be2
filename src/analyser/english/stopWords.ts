/** Words so common in English that they say nothing about what a text is about. */
export const englishStopWords: ReadonlySet<string> = new Set(
  `
  a about after all also an and any are as at be because been before being but by can could did do does for from
  had has have he her him his how i if in into is it its itself just may me more most my no nor not of on only or
  other our out over shall she should so some such than that the their them then there these they this those to
  too under until up us very was we were what when where which while who whom why will with would you your e.g i.e etc
  `
    .trim()
    .split(/\s+/),
)
