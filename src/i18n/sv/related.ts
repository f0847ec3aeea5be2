import type { RelatedReason } from '@/domain/catalogue/judgeRelated'

const reasons: Readonly<Record<RelatedReason, string>> = {
  method: 'Har använt samma metod',
  challengeAndGroup: 'Samma utmaning och målgrupp',
  challengeAndPlace: 'Samma utmaning i samma kommun',
  challengeAndArea: 'Samma utmaning i ett likartat område',
  challengeAndEffort: 'Samma utmaning och typ av insats',
  place: 'Från samma kommun',
  organisation: 'Samma organisation är med',
  challenge: 'Samma utmaning',
}

/** The words beside items that are like the one that is read. */
export const related = {
  title: 'Liknande',
  reasons,
  keep: 'Spara i egen lista',
  compare: 'Jämför med andra',
}
