import { shortJoints } from './compoundRules'

/**
 * How a word looks as the first part of a compound: skola → skol-, gata → gatu-, arbete → arbets-.
 *
 * Each joint has a cost, so that the likelier reading of a compound wins.
 */
export type Joint = { text: string; lemma: string; cost: number }

/** Joints that no rule tells, by the word they stand for. */
const irregular = `
  gata:gatu kyrka:kyrko hälsa:hälso kvinna:kvinno människa:människo lära:läro vara:varu saga:sago lada:ladu
  olycka:olycks hyra:hyres resa:rese familj:familje tjänst:tjänste dag:dags barn:barna
  förälder:föräldra mor:mödra far:fader öga:ögon öra:öron själ:själa bonde:bond
  studie:studie läsa:läse studera:studie hyra:hyr bygga:bygg söka:sök läsa:läs skriva:skriv städa:städ köra:kör
  sova:sov vänta:vänte lära:lär mäta:mät köpa:köp sälja:sälj bo:bo gå:gå vila:vilo äta:ät
  bada:bad fika:fika laga:lag åka:åk resa:res handla:handels värma:värme
  odla:odlar sticka:stick sy:sy springa:spring klippa:klipp gräva:gräv
  lotsa:lots stödja:stöd bygga:byggnads små:små liten:små fler:fler flera:fler enda:en två:två tre:tre fyra:fyr
  mellan:mellan ute:ute inne:inne hem:hem när:när fjärr:fjärr egen:egen egen:egna gamla:gammel
  vuxen:vuxen ungdom:ungdoms kriminell:kriminal kommunal:kommunal social:social socialt:social
  central:central lokal:lokal äldre:äldre anhörig:anhörig medborgare:medborgar stad:stads stad:stad
  arbetslös:arbetslös hemlös:hemlös samhälle:samhälls läge:läges möte:mötes rörelse:rörelse studio:studio
  jul:jul påsk:påsk nybörjare:nybörjar deltagare:deltagar invånare:invånar bibliotek:biblioteks
  nöd:nöd värld:världs helhet:helhets heder:heders idé:idé vardag:vardags allmän:allmän fri:fri
  miljon:miljon värde:värde värde:värderings språk:språk eftermiddag:eftermiddags fritid:fritids bot:bot böter:böt
  volontär:volontär aktivitet:aktivitets över:över huvud:huvud el:el tv:tv it:it
  nationell:national region:regional solros:solros etapp:etapp vinst:vinst flykting:flykting våld:vålds
  lön:löne låna:låne följa:följe vidare:vidare sopor:sop simning:sim skuld:skuld hund:hund lag:lag personal:personal
`

/** Where a compound may be joined, made of the base forms of a lexicon. */
export function makeJoints(lemmas: Iterable<readonly [lemma: string, isNoun: boolean]>) {
  const joints = new Map<string, Joint>()
  const add = (text: string, lemma: string, cost: number) => {
    const known = joints.get(text)
    if (!known || known.cost > cost) joints.set(text, { text, lemma, cost })
  }
  for (const pair of irregular.trim().split(/\s+/)) {
    const [lemma = '', text = ''] = pair.split(':')
    add(text, lemma, 0)
  }
  for (const [lemma, isNoun] of lemmas) {
    for (const [text, cost] of jointsOf(lemma, isNoun)) add(text, lemma, cost)
  }
  return joints
}

/** Makes a look-up of the joints that a word has at a place, for one that looks at every place. */
export function makeJointsAt(joints: ReadonlyMap<string, Joint>) {
  const byBeginning = new Map<string, Joint[]>()
  for (const joint of joints.values()) {
    if (joint.text.length < 3 && !shortJoints.has(joint.text)) continue
    const beginning = joint.text.slice(0, 3)
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), joint])
  }
  return (word: string, start: number): Joint[] => [
    ...(byBeginning.get(word.slice(start, start + 2)) ?? none),
    ...(byBeginning.get(word.slice(start, start + 3)) ?? none).filter(({ text }) =>
      word.startsWith(text, start),
    ),
  ]
}

const none: readonly Joint[] = []

/** The regular joints of a word. */
function jointsOf(lemma: string, isNoun: boolean): [text: string, cost: number][] {
  if (!isNoun) return [[lemma, 0.3]]
  if (/are$/.test(lemma)) return [[lemma.slice(0, -1), 0]]
  if (/a$/.test(lemma))
    return [
      [lemma.slice(0, -1), 0],
      [`${lemma.slice(0, -1)}e`, 0.4],
      [lemma, 0.6],
    ]
  if (/ium$/.test(lemma)) return [[`${lemma.slice(0, -2)}e`, 0]]
  if (/[ae]nde$/.test(lemma))
    return [
      [lemma, 0],
      [`${lemma}s`, 0.2],
    ]
  if (/e$/.test(lemma))
    return [
      [`${lemma.slice(0, -1)}s`, 0],
      [lemma.slice(0, -1), 0.4],
      [lemma, 0.2],
      [`${lemma}s`, 0.2],
    ]
  if (takesS.test(lemma))
    return [
      [`${lemma}s`, 0],
      [lemma, 0.6],
    ]
  return [
    [lemma, 0],
    [`${lemma}s`, 0.25],
  ]
}

const takesS = /(het|ing|[ts]ion|itet|skap|dom|else|um|nad|an|ment)$/
