/** The ids of what a bank holds on the first day of every test. */
export const known = {
  organisation: '',
  otherOrganisation: '',
  theme: '',
  municipality: '',
}

type Written = Record<string, unknown>

let count = 0
const next = () => (count += 1)

/** An example that lacks nothing that publication asks for. */
export function anExample(own: Written = {}): Written {
  return {
    ...anItem('Exempel'),
    challenge: aText('Otrygghet på gården.'),
    goal: aText('Fler ska trivas.'),
    whatWasDone: aText('Hyresgästerna byggde om gården.'),
    results: aText('Fler möts på gården.'),
    evidenceLevel: '1',
    successFactors: ['Att börja i liten skala'],
    whatDidNotWork: aText('Källan nämner inget som inte fungerade.'),
    status: 'pagar',
    startYear: 2024,
    municipality: known.municipality,
    scale: 'bostadsomrade',
    actors: [{ organisation: known.organisation, role: 'huvudman' }],
    ...own,
  }
}

/** A method that lacks nothing that publication asks for. */
export function aMethod(own: Written = {}): Written {
  return {
    ...anItem('Metod'),
    what: aText('En vandring genom området.'),
    why: aText('Den som bor där vet mest.'),
    whenToUse: aText('Inför en ombyggnad.'),
    phases: ['forsta'],
    steps: ['Bjud in', 'Gå tillsammans', 'Berätta vad som händer'].map((title) => ({
      title,
      body: aText('Så här går det till.'),
    })),
    competence: 'ingen',
    timeToRun: '1_5_dagar',
    costBand: 'under_50',
    difficulty: 'latt',
    expectedEffect: aText('Tryggare vägar hem.'),
    followUp: aText('Fråga igen om ett år.'),
    risks: aText('Att inget händer efteråt.'),
    evidenceLevel: '1',
    ...own,
  }
}

/** A tool that lacks nothing that publication asks for. */
export function aTool(own: Written = {}): Written {
  return {
    ...anItem('Verktyg'),
    toolType: 'checklista',
    format: ['pdf'],
    access: 'fritt',
    toolLanguages: ['sv'],
    url: 'https://example.se/checklista.pdf',
    provider: known.organisation,
    bestFor: 'Den som leder en vandring för första gången.',
    userRequirements: 'Inga.',
    personalData: 'nej',
    ...own,
  }
}

/** An organisation that lacks nothing that publication asks for. */
export function anOrganisation(own: Written = {}): Written {
  const { sources, targetGroups, ...item } = anItem('Bostadsbolaget')
  return {
    ...item,
    actorType: 'allmannyttigt_bolag',
    municipality: known.municipality || undefined,
    ownerOrganisation: known.organisation || undefined,
    isPartner: true,
    ...own,
  }
}

/** A lab that lacks nothing that publication asks for. */
export function aLab(own: Written = {}): Written {
  return {
    ...anItem('Labb'),
    programme: 'Ett program för prov',
    host: known.organisation,
    partners: [{ organisation: known.organisation, role: 'samverkanspart' }],
    municipality: known.municipality,
    challenge: aText('Få vägar till ett första jobb.'),
    question: aText('Hur blir vägen kortare?'),
    focusAreas: ['langtidsarbetsloshet'],
    startDate: '2026-01-15',
    status: 'pagar',
    ...own,
  }
}

/** A theme that lacks nothing that publication asks for. */
export function aTheme(own: Written = {}): Written {
  const number = next()
  return {
    title: `Tema ${number}`,
    summary: 'Vad temat handlar om.',
    code: `tema_${number}`,
    strategyArea: 'boende',
    description: aText('Problemet i korthet.'),
    ...own,
  }
}

/** A page that lacks nothing that publication asks for. */
export function aPage(own: Written = {}): Written {
  const title = `Sida ${next()}`
  return { title, summary: 'Vad sidan handlar om.', body: aText('Löpande text.'), ...own }
}

/** A news item that lacks nothing that publication asks for. */
export function aNewsItem(own: Written = {}): Written {
  const title = `Nyhet ${next()}`
  return {
    title,
    summary: 'Vad som har hänt.',
    body: aText('Löpande text.'),
    date: '2026-11-01',
    ...own,
  }
}

/** A municipality of Sweden. */
export function aMunicipality(own: Written = {}): Written {
  return { code: '0581', name: 'Norrköping', countyCode: '05', countyName: 'Östergötland', ...own }
}

/** Rich text of one paragraph. */
export function aText(words: string) {
  const node = { version: 1, format: '' as const, indent: 0, direction: 'ltr' as const }
  const text = {
    type: 'text',
    text: words,
    version: 1,
    format: 0,
    detail: 0,
    mode: 'normal',
    style: '',
  }
  return {
    root: {
      ...node,
      type: 'root',
      children: [{ ...node, type: 'paragraph', textFormat: 0, textStyle: '', children: [text] }],
    },
  }
}

/** What all five kinds share. */
function anItem(kind: string): Written {
  return {
    title: `${kind} ${next()}`,
    summary: 'En mening som står för sig själv i en lista.',
    themes: [known.theme],
    targetGroups: ['alla_boende'],
    sources: [{ title: 'Bolagets webbplats', url: 'https://example.se', publisher: 'Bolaget' }],
    ownerOrganisation: known.organisation,
  }
}
