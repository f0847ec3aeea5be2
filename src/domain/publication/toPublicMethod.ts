import type { Projection } from './projection'
import { unique } from './projection'
import type { PublicMethod } from './publicItem'
import { toYears } from './toYears'

/** What the public sees of a method, with everyone who has used it. */
export function toPublicMethod(doc: Projection): PublicMethod {
  return {
    ...doc.base,
    kind: 'method',
    what: doc.richText('what'),
    why: doc.richText('why'),
    whenToUse: doc.richText('whenToUse'),
    whenNotToUse: doc.richText('whenNotToUse'),
    phases: doc.texts('phases'),
    steps: doc.rows('steps').flatMap((row) => {
      const { id, number, text } = doc.read(row)
      const title = text('title')
      const image = id('image')
      return title
        ? {
            title,
            body: doc.richTextIn(row, 'body'),
            durationMin: number('durationMin'),
            who: text('who'),
            tool: doc.item('tools', id('tool')),
            image: image ? doc.lookup.image(image) : null,
          }
        : []
    }),
    preparation: doc.texts('preparation'),
    materials: doc.texts('materials'),
    roles: doc.texts('roles'),
    competence: doc.text('competence'),
    groupSizeMin: doc.number('groupSizeMin'),
    groupSizeMax: doc.number('groupSizeMax'),
    setting: doc.text('setting'),
    timeToPrepare: doc.text('timeToPrepare'),
    timeToRun: doc.text('timeToRun'),
    timeToEffect: doc.text('timeToEffect'),
    costBand: doc.text('costBand'),
    difficulty: doc.text('difficulty'),
    expectedEffect: doc.richText('expectedEffect'),
    followUp: doc.richText('followUp'),
    indicators: doc.texts('indicators'),
    risks: doc.richText('risks'),
    equality: doc.richText('equality'),
    evidenceLevel: doc.text('evidenceLevel') ?? '0',
    research: doc.rows('research').flatMap((row) => {
      const { number, text } = doc.read(row)
      const title = text('title')
      return title ? { title, type: text('type'), year: number('year'), url: text('url') } : []
    }),
    methodOwner: doc.organisation(doc.id('methodOwner')),
    training: doc.text('training'),
    manual: doc.text('manual'),
    relatedMethods: relatedMethods(doc),
    tools: unique([...doc.items('tools', 'tools'), ...doc.pointingItems('tools', 'methods')]),
    strategyAreas: doc.texts('strategyAreas'),
    activityTypes: doc.texts('activityTypes'),
    usedIn: usedIn(doc),
    experiences: doc.experiences(),
    cameFrom: doc.pointingItems('labs', 'resultedIn'),
  }
}

/** A relation that leads here, read from this end: what stood before the other stands after this one. */
const turned: Record<string, string> = { fore: 'efter', efter: 'fore' }

function relatedMethods(doc: Projection): PublicMethod['relatedMethods'] {
  const own = doc.rows('relatedMethods').flatMap((row) => {
    const { id, text } = doc.read(row)
    const method = doc.item('methods', id('method'))
    return method ? { method, relation: text('relation') ?? 'liknande' } : []
  })
  const others = doc.pointing('methods', 'relatedMethods').flatMap((pointer) => {
    const method = doc.lookup.item('methods', pointer.id)
    const relation = doc.read(pointer.row).text('relation') ?? 'liknande'
    return method ? { method, relation: turned[relation] ?? relation } : []
  })
  const bySlug = new Map([...others, ...own].map((related) => [related.method.slug, related]))
  return [...bySlug.values()]
}

function usedIn(doc: Projection): PublicMethod['usedIn'] {
  return doc.pointing('examples', 'methodsUsed').flatMap((pointer) => {
    const example = doc.lookup.item('examples', pointer.id)
    if (!example) return []

    const told = doc.read(pointer.doc)
    const here = doc.read(pointer.row)
    const municipality = told.id('municipality')
    return {
      example,
      place: municipality ? (doc.lookup.municipality(municipality)?.name ?? null) : null,
      years: toYears(
        told.number('startYear'),
        told.number('endYear'),
        told.text('status') === 'avslutat',
      ),
      adaptation: here.text('adaptation'),
      outcome: here.text('outcome'),
    }
  })
}
