/** Endings that Britons and Americans spell in their own ways; both become the American. */
const pairs: readonly (readonly [british: RegExp, american: string])[] = [
  [/^(neighb|behavi|lab|col|fav|hon|harb|hum|vap|endeav|rum|flav)our/, '$1or'],
  [/^(cent|theat|lit|fib|met|kilomet)re(s?)$/, '$1er$2'],
  [/^(dialog|catalog|analog)ue(s?)$/, '$1$2'],
  [/^(program)me(s?)$/, '$1$2'],
  [/^(.{3,})is(e|es|ed|ing|ation|ations|er|ers)$/, '$1iz$2'],
  [/^(anal|paral)ys(e|es|ed|ing)$/, '$1yz$2'],
  [/^(licen|defen|offen|preten)ce(s?|d?)$/, '$1se$2'],
  [/^(enrol|fulfil|instal|skil|wil)(ment|ments|ful|fully)$/, '$1l$2'],
  [/^gr[ea]y$/, 'gray'],
  [/^ag(e)?ing$/, 'aging'],
]

/** Words on -ise that no one spells with a z. */
const alwaysWithS =
  /^(exerc|prom|superv|rev|adv|dev|surpr|comprom|enterpr|expert|franch|prec|prem|pra|ra|wi|ri|ari|no)is/

/** Spells a word as it is compared: neighbour and neighbor are one. */
export function spell(word: string): string {
  for (const [british, american] of pairs) {
    if (british.test(word) && !alwaysWithS.test(word)) return word.replace(british, american)
  }
  return word
}
