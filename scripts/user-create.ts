import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'

import { createUser } from './createUser'

const usage = `
  npm run user:create -- --email anna@example.se --name "Anna Andersson" --role editor

  --role          admin, editor, partner or contributor
  --organisation  the slug of an organisation; a partner must have one

  The password is read from standard input when something is piped in; otherwise one is made and
  shown once.
`

const { email, name, organisation, role } = readArguments()
const password = process.stdin.isTTY ? null : (await text(process.stdin)).replace(/\r?\n$/, '')

const { openBank } = await import('./openBank')
const payload = await openBank()
const created = await createUser(payload, { email, name, organisation, password, role })
await payload.destroy()
if (!created.ok) giveUp(created.reason)

console.log(`${created.email} can sign in as ${role}.`)
if (created.isPasswordMade) console.log(`Password, shown this once: ${created.password}`)
process.exit(0)

function readArguments() {
  const string = { type: 'string' } as const
  try {
    const { values } = parseArgs({
      options: { email: string, name: string, organisation: string, role: string },
    })
    const { email, name, role } = values
    if (!email || !name || !role) giveUp(`--email, --name and --role are needed.\n${usage}`)
    return { email, name, role, organisation: values.organisation ?? null }
  } catch (err) {
    return giveUp(`${(err as Error).message}\n${usage}`)
  }
}

function giveUp(reason: string): never {
  console.error(`No user was made. ${reason}`)
  process.exit(1)
}
