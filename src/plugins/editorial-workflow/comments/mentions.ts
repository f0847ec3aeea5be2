import type { Named } from './listComments'

/** A piece of a comment: plain words, or the name of somebody who is mentioned. */
export type Piece = Readonly<{ text: string; isMention: boolean }>

/** A name that somebody has begun to write after an at sign, and where it begins. */
export type BegunMention = Readonly<{ at: number; asked: string }>

/** Finds the name that is being written just before the cursor, or null. */
export function findBegunMention(text: string, cursor: number): BegunMention | null {
  const [, asked] = /(?:^|[\s(])@([\p{L}\p{N}][\p{L}\p{N} .’'-]{0,40})?$/u.exec(
    text.slice(0, cursor),
  ) ?? [null, null]
  if (asked === null) return null
  return { at: cursor - (asked?.length ?? 0) - 1, asked: asked ?? '' }
}

/** The people whose name has a word that begins as asked. */
export function matchPeople(people: readonly Named[], asked: string): Named[] {
  const wanted = asked.toLocaleLowerCase()
  return people.filter(({ name }) => {
    const known = name.toLocaleLowerCase()
    return known.startsWith(wanted) || known.includes(` ${wanted}`)
  })
}

/** Completes a begun name, and says where the cursor comes to stand. */
export function completeMention(
  text: string,
  { asked, at }: BegunMention,
  { name }: Named,
): Readonly<{ text: string; cursor: number }> {
  const before = `${text.slice(0, at)}@${name} `
  const after = text.slice(at + asked.length + 1).replace(/^ /, '')
  return { text: before + after, cursor: before.length }
}

/** The people of a list who are mentioned in a text by their name. */
export function mentionedIn(text: string, people: readonly Named[]): string[] {
  return people.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id)
}

/** Divides a text at the names of those who are mentioned in it, the longest name first. */
export function toPieces(text: string, mentions: readonly Named[]): Piece[] {
  const names = mentions
    .map(({ name }) => `@${name}`)
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  if (names.length === 0) return [{ text, isMention: false }]

  return text
    .split(new RegExp(`(${names.join('|')})`))
    .map((part, place) => ({ text: part, isMention: place % 2 === 1 }))
    .filter(({ text: part }) => part !== '')
}
