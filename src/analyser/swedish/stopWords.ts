/** Words so common in Swedish that they say nothing about what a text is about. */
export const swedishStopWords: ReadonlySet<string> = new Set(
  `
  alla allt all att av bara blev bli blir blivit då de dem den denna deras dess dessa det detta dig din dina
  ditt dock du där efter ej eller en er era ert ett från för före ha hade han hans har henne hennes hon honom hos
  hur här i icke in inte jag ju kan kommer kunde kunna man med mellan men mig min mina mitt mot mycket
  måste ni nu när någon något några nog och också om oss per på samt sedan sig sin sina sitt ska skall skulle så
  sådan sådana som till ut under upp utan vad var vara varit vars vem vi vid vilka vilken vilket vill är än
  över åt bland bl.a t.ex m.m m.fl d.v.s dvs o.s.v osv etc kl ca s.k f.d p.g.a t.o.m o.d
  `
    .trim()
    .split(/\s+/),
)
