const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** First parts of one or two letters; all others begin at three. */
export const shortJoints = words('bo by ny tv it el gå sy')

/** Last parts of two letters; all others begin at three. */
export const shortHeads = words('kö bo by')

/** Words that look like the endings of others, and so end no compound: not värde-ring, not arbets-löshet. */
export const neverHeads = words(`
  löshet sättning sättare läggning läggare görning görare bärning ring sko kola era area visa nål tyg ide sann samma
  tag sen rad art is al het ande ning ist ion dom ras rask ton rik
`)

/** Words that begin with the s that joins others: fotboll-slag is rather fotbolls-lag. */
export const weakHeads = words(`
  slag spalt stil spår språng stek sten sal skal stad släp stycke ställ
`)
