import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'

const stamp = '.next/built-from'

/** Whether the site was built from what lies here now. */
export function isBuilt() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()
}

/** Notes what the site was just built from. */
export function noteBuild() {
  writeFileSync(stamp, fingerprint())
}

/** One word for everything that the site is made of. */
export function fingerprint() {
  const hash = createHash('sha256')
  const single = ['package-lock.json', 'payload.config.ts', 'next.config.ts', 'tsconfig.json']
  for (const file of [...single, ...filesIn('src'), ...filesIn('public')]) {
    if (existsSync(file)) hash.update(file).update(readFileSync(file))
  }
  return hash.digest('hex')
}

function filesIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .map((name) => `${folder}/${name}`)
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]))
}
