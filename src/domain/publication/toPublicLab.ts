import type { Projection } from './projection'
import { toSources } from './projection'
import type { DiaryEntry, PublicLab } from './publicItem'
import { contentLocaleOf, storedFields } from './storedFields'
import { toPublicRichText } from './toPublicRichText'

/** What the public sees of a lab: its question, its tests, its diary and what it led to. */
export function toPublicLab(doc: Projection): PublicLab {
  const page = doc.id('programmePage')
  const report = doc.id('report')

  return {
    ...doc.base,
    kind: 'lab',
    programme: doc.text('programme') ?? '',
    programmePage: page ? doc.lookup.page(page) : null,
    host: doc.organisation(doc.id('host')),
    partners: doc.actors('partners'),
    municipality: doc.municipality(),
    areaName: doc.text('areaName'),
    venue: doc.text('venue'),
    point: doc.point(),
    challenge: doc.richText('challenge'),
    question: doc.richText('question'),
    focusAreas: doc.texts('focusAreas'),
    participants: doc.rows('participants').flatMap((row) => {
      const { number, text } = doc.read(row)
      const group = text('group')
      return group ? { group, number: number('number'), note: text('note') } : []
    }),
    startDate: doc.text('startDate'),
    endDate: doc.text('endDate'),
    status: doc.text('status') ?? '',
    funding: doc.funding(),
    diaryNumber: doc.text('diaryNumber'),
    tests: doc.rows('tests').map((row) => {
      const { id, text } = doc.read(row)
      return {
        hypothesis: text('hypothesis'),
        whatWeTried: text('whatWeTried'),
        method: doc.item('methods', id('methodUsed')),
        indicator: text('indicator'),
        baseline: text('baseline'),
        result: text('result'),
        decision: text('decision'),
        lesson: text('lesson'),
      }
    }),
    lessons: doc.texts('lessons'),
    recommendations: doc.texts('recommendations'),
    resultedIn: doc.targets('resultedIn'),
    parts: doc.pointingItems('examples', 'partOf'),
    reportUrl: doc.text('reportUrl'),
    report: report ? doc.lookup.file(report) : null,
    diary: diary(doc),
  }
}

function diary(doc: Projection): DiaryEntry[] {
  return doc
    .pointing('lab-updates', 'lab')
    .flatMap(({ doc: entry }) => {
      const contentLocale = contentLocaleOf(entry, doc.base.locale)
      const { id, richText, text } = storedFields(entry, contentLocale)
      const [slug, title, date] = [text('slug'), text('title'), text('date')]
      const image = id('image')
      return slug && title && date
        ? {
            slug,
            title,
            contentLocale,
            date,
            body: toPublicRichText(richText('body'), doc.lookup),
            authorRole: text('authorRole'),
            image: image ? doc.lookup.image(image) : null,
            sources: toSources(entry, contentLocale),
          }
        : []
    })
    .sort((a, b) => a.date.localeCompare(b.date))
}
