/** A municipality as a form knows it. */
export type MunicipalityName = Readonly<{ code: string; name: string }>

/** Which municipality somebody meant, or else those that are spelled nearly so. */
export type MunicipalityMatch =
  | Readonly<{ ok: true; code: string }>
  | Readonly<{ ok: false; near: readonly string[] }>

/**
 * Finds the municipality that was typed: whatever the case, with or without "kommun" or "stad", also
 * where å, ä and ö were left out. What fits none, or two, is not guessed at.
 */
export function matchMunicipality(
  typed: string,
  municipalities: readonly MunicipalityName[],
): MunicipalityMatch {
  const spellings = listSpellings(typed.slice(0, longestRead))
  for (const asWritten of [plain, bare]) {
    for (const spelling of spellings) {
      const asked = asWritten(spelling)
      const found = municipalities.filter(({ name }) => asWritten(name) === asked)
      if (found.length === 1 && found[0]) return { ok: true, code: found[0].code }
    }
  }
  return { ok: false, near: listNear(spellings, municipalities) }
}

/** No name is so long, whatever stands around it. */
const longestRead = 60

/** Göteborgs stad is Göteborg, and Borås stad is Borås. */
function listSpellings(typed: string): readonly string[] {
  const name = plain(typed)
  const alone = name.replace(/^(region|municipality of|city of) /, '').replace(title, '')
  return alone === name ? [name] : [name, alone, alone.replace(/s$/, '')]
}

const title = / (kommun|stad|municipality|city)$/

const plain = (name: string): string =>
  name.normalize('NFC').toLocaleLowerCase('sv').trim().replace(/\s+/g, ' ')

/** As it is written by somebody without the letters. */
const bare = (name: string): string => plain(name).normalize('NFD').replace(/\p{M}/gu, '')

const mostSuggestions = 3

function listNear(
  spellings: readonly string[],
  municipalities: readonly MunicipalityName[],
): readonly string[] {
  const asked = bare(spellings.at(-1) ?? '')
  if (asked.length < 2) return []

  return municipalities
    .map(({ name }) => ({ name, distance: distanceOf(asked, bare(name)) }))
    .filter(({ distance }) => distance <= Math.min(3, Math.max(1, Math.floor(asked.length / 3))))
    .toSorted((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, mostSuggestions)
    .map(({ name }) => name)
}

/** How far a name is from what was typed; one that begins so is nearest. */
function distanceOf(typed: string, name: string): number {
  return name.startsWith(typed) ? 0 : countEdits(typed, name)
}

/** How many letters must be changed, added or taken away. */
function countEdits(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= to.length; column += 1) {
      const changed = (above[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1)
      current[column] = Math.min(changed, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1)
    }
    above = current
  }
  return above[to.length] ?? 0
}
