import { openBank } from './openBank'

const usage = `
  npm run record:erase -- examples:0190c5…:4

  Erases the comment of one line of the record for good: collection, id and revision, as the export
  of the record writes it. The line stays, and so does the note that its words were erased.
`

const [key] = process.argv.slice(2)
if (!key) {
  console.error(`Which line?\n${usage}`)
  process.exit(1)
}

const payload = await openBank()
const { eraseComment } = await import('@/plugins/editorial-workflow')
const isErased = await eraseComment(payload, key)
await payload.destroy()

if (isErased) console.log(`The comment of ${key} is erased.`)
else console.error(`There is no line ${key}, or it has no comment. Nothing was erased.`)
process.exit(isErased ? 0 : 1)
