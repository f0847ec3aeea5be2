import { parseArgs } from 'node:util'

const usage = `
  npm run privacy -- export --email anna@example.se [--out folder]
  npm run privacy -- erase --email anna@example.se [--dry-run]
  npm run privacy -- retention [--dry-run]

  export     writes everything that is kept about an address, and its files, to a folder
  erase      erases every case of an address, for good; a page that was published stays without a name
  retention  lets go of what has been kept long enough, as it is done each day

  --dry-run  says what would be done, and does nothing
`

const { command, dryRun, email, out } = readArguments()

const { openBank } = await import('./openBank')
const { eraseEmail, exportEmail, retain } = await import('./privacyCommands')
const payload = await openBank()
let isDone = false
try {
  if (command === 'export') isDone = await exportEmail(payload, email, out)
  else if (command === 'erase') isDone = await eraseEmail(payload, email, dryRun)
  else isDone = await retain(payload, dryRun)
} catch (err) {
  console.error(`It could not be done: ${(err as Error).message}`)
} finally {
  await payload.destroy()
}
process.exit(isDone ? 0 : 1)

function readArguments() {
  const string = { type: 'string' } as const
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean' }, email: string, out: string },
    })
    const [command, ...others] = positionals
    if (!command || !['erase', 'export', 'retention'].includes(command) || others.length > 0) {
      return giveUp('Say what to do: export, erase or retention.')
    }
    const email = values.email?.trim() ?? ''
    if (command !== 'retention' && !/^\S+@\S+$/.test(email)) {
      return giveUp('Whose data? Give an address: --email anna@example.se')
    }
    return { command, dryRun: values['dry-run'] ?? false, email, out: values.out ?? 'extract' }
  } catch (err) {
    return giveUp((err as Error).message)
  }
}

function giveUp(reason: string): never {
  console.error(`Nothing was done. ${reason}\n${usage}`)
  process.exit(2)
}
