import type { Projection } from './projection'
import { unique } from './projection'
import type { PublicExample } from './publicItem'

/** What the public sees of an example. */
export function toPublicExample(doc: Projection): PublicExample {
  const area = doc.read(doc.group('areaContext'))
  const quote = doc.read(doc.group('quote'))
  const [voice, voiceRole] = [quote.text('text'), quote.text('role')]

  return {
    ...doc.base,
    kind: 'example',
    challenge: doc.richText('challenge'),
    goal: doc.richText('goal'),
    whatWasDone: doc.richText('whatWasDone'),
    results: doc.richText('results'),
    outcomes: doc.rows('outcomes').flatMap((row) => {
      const { text } = doc.read(row)
      const indicator = text('indicator')
      return indicator
        ? {
            indicator,
            baseline: text('baseline'),
            result: text('result'),
            unit: text('unit'),
            date: text('date'),
            measureType: text('measureType'),
            direction: text('direction'),
            source: text('source'),
          }
        : []
    }),
    evidenceLevel: doc.text('evidenceLevel') ?? '0',
    evaluation: doc.rows('evaluation').flatMap((row) => {
      const { id, isTrue, number, text } = doc.read(row)
      const title = text('title')
      return title
        ? {
            title,
            by: doc.organisation(id('by')),
            year: number('year'),
            url: text('url'),
            independent: isTrue('independent'),
          }
        : []
    }),
    successFactors: doc.texts('successFactors'),
    limitingFactors: doc.richText('limitingFactors'),
    whatDidNotWork: doc.richText('whatDidNotWork'),
    adviceToOthers: doc.texts('adviceToOthers'),
    status: doc.text('status') ?? '',
    startYear: doc.number('startYear'),
    yearNote: doc.text('yearNote'),
    endYear: doc.number('endYear'),
    municipality: doc.municipality(),
    areaName: doc.text('areaName'),
    point: doc.point(),
    scale: doc.text('scale'),
    areaContext: {
      areaType: area.text('areaType'),
      areaTypeYear: area.number('areaTypeYear'),
      policeClass: area.text('policeClass'),
      policeClassYear: area.number('policeClassYear'),
      dwellings: area.number('dwellings'),
      built: area.text('built'),
      source: area.text('source'),
    },
    tenure: doc.text('tenure'),
    actors: doc.actors('actors'),
    funding: doc.funding(),
    costBand: doc.text('costBand'),
    budgetSek: doc.number('budgetSek'),
    staffing: doc.text('staffing'),
    activityTypes: doc.texts('activityTypes'),
    strategyAreas: doc.texts('strategyAreas'),
    methodsUsed: doc.rows('methodsUsed').flatMap((row) => {
      const { id, text } = doc.read(row)
      const method = doc.item('methods', id('method'))
      return method ? { method, adaptation: text('adaptation'), outcome: text('outcome') } : []
    }),
    toolsUsed: doc.items('tools', 'toolsUsed'),
    partOf: doc.targets('partOf'),
    parts: doc.pointingItems('examples', 'partOf'),
    cameFrom: unique(doc.pointingItems('labs', 'resultedIn')),
    transferability: doc.text('transferability'),
    transferabilityNote: doc.text('transferabilityNote'),
    quote: voice && voiceRole && quote.isTrue('consent') ? { text: voice, role: voiceRole } : null,
  }
}
