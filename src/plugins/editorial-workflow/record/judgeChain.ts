import { fingerprintOf, hashOfComment, hashOfLine, isSigned, type Line } from './chain'

/** What does not add up in the record: a code for the words, and the place. */
export type Fault = Readonly<{
  reason:
    | 'first-missing'
    | 'line-missing'
    | 'line-changed'
    | 'link-broken'
    | 'hash-missing'
    | 'signature-wrong'
    | 'actor-changed'
    | 'comment-changed'
    | 'comment-missing'
    | 'end-missing'
    | 'end-unknown'
    | 'sealed-missing'
    | 'sealed-changed'
    | 'seal-missing'
    | 'seal-changed'
  /** The document, as collection and id; null for the seals. */
  collection: string | null
  documentId: string | null
  /** The revision of the line, or the number of the seal. */
  number: number
}>

export type Proof = Readonly<{
  secrets: readonly string[]
  /** The keys of the lines whose words have been erased with a seal. */
  erased: ReadonlySet<string>
}>

/**
 * Follows the chain of one document, its lines in the order of their revisions, and names the first
 * place where it does not hold.
 */
export function judgeChain(lines: readonly Line[], proof: Proof): Fault | null {
  let previous: Line | null = null
  for (const line of lines) {
    const reason = previous ? judgeLink(line, previous) : judgeFirst(line)
    const wrong = reason ?? judgeLine(line, proof)
    if (wrong) return toFault(wrong, line)
    previous = line
  }
  return null
}

/** A document from before the workflow has no line of how it was made; its first move is revision 1. */
function judgeFirst(line: Line): Fault['reason'] | null {
  if (line.previousHash || line.rev !== 1) return 'first-missing'
  return null
}

function judgeLink(line: Line, previous: Line): Fault['reason'] | null {
  if (line.rev !== previous.rev + 1) return 'line-missing'
  // only the oldest lines, from before the chain, stand without a fingerprint
  if (!line.hash) return previous.hash ? 'hash-missing' : null
  return line.previousHash === fingerprintOf(previous) ? null : 'link-broken'
}

function judgeLine(line: Line, { erased, secrets }: Proof): Fault['reason'] | null {
  if (!line.hash) return null
  if (hashOfLine(line) !== line.hash) return 'line-changed'
  if (!isSigned(secrets, `line:${line.hash}`, line.signature)) return 'signature-wrong'
  if (isSomebodyElse(line)) return 'actor-changed'
  return judgeComment(line, erased)
}

/** The relation to a person may be gone with the person, but never lead to another one. */
function isSomebodyElse({ actor, actorKey }: Line): boolean {
  if (actor === null || actor === undefined) return false
  const id = typeof actor === 'object' ? (actor as { id?: unknown }).id : actor
  return String(id) !== actorKey
}

function judgeComment(
  { comment, commentHash, commentSalt, key }: Line,
  erased: ReadonlySet<string>,
): Fault['reason'] | null {
  if (!commentHash) return comment ? 'comment-changed' : null
  if (!comment) return erased.has(key) ? null : 'comment-missing'
  return hashOfComment(comment, commentSalt ?? '') === commentHash ? null : 'comment-changed'
}

const toFault = (reason: Fault['reason'], line: Line): Fault => ({
  reason,
  collection: line.documentCollection,
  documentId: line.documentId,
  number: line.rev,
})
