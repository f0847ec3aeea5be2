import type { ItemRef, PublicItem, RichText } from '@/domain/publication/publicItem'

import { toPlainText } from './toPlainText'

type Text = RichText | string | null | undefined

/** Everything in running text that the page of an item says, part by part, as plain text. */
export function listPageTexts(item: PublicItem): string[] {
  return textsOf(item).flatMap((text) => {
    const plain = typeof text === 'string' ? text : text && toPlainText(text)
    return plain ? [plain] : []
  })
}

const titles = (refs: readonly ItemRef[]) => refs.map(({ title }) => title)

function textsOf(item: PublicItem): readonly Text[] {
  switch (item.kind) {
    case 'example':
      return [
        item.challenge,
        item.goal,
        item.whatWasDone,
        item.results,
        ...item.outcomes.map(({ indicator }) => indicator),
        ...item.successFactors,
        item.limitingFactors,
        item.whatDidNotWork,
        ...item.adviceToOthers,
        ...item.methodsUsed.flatMap(({ adaptation, method }) => [method.title, adaptation]),
        ...titles(item.toolsUsed),
        item.transferabilityNote,
        item.quote?.text,
      ]
    case 'method':
      return [
        item.what,
        item.why,
        item.whenToUse,
        item.whenNotToUse,
        ...item.steps.flatMap(({ body, title }) => [title, body]),
        ...item.preparation,
        ...item.materials,
        ...item.roles,
        item.expectedEffect,
        item.followUp,
        ...item.indicators,
        item.risks,
        item.equality,
        item.training,
        ...item.experiences.map(({ text }) => text),
      ]
    case 'tool':
      return [
        item.bestFor,
        item.userRequirements,
        ...item.strengths,
        ...item.limitations,
        item.accessibilityNote,
        ...titles(item.methods),
        ...item.experiences.map(({ text }) => text),
      ]
    case 'organisation':
      return [item.about, item.offers, item.seeks]
    case 'lab':
      return [
        item.programme,
        item.challenge,
        item.question,
        ...item.tests.flatMap((test) => [
          test.hypothesis,
          test.whatWeTried,
          test.result,
          test.lesson,
        ]),
        ...item.lessons,
        ...item.recommendations,
        ...item.diary.flatMap(({ body, title }) => [title, body]),
      ]
  }
}
