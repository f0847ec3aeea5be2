import { smallBank } from './smallBank'

/** Run as a program: saves notes into a file, and says each title once it is saved, until killed. */
const [file = '', name = ''] = process.argv.slice(2)
const { payload } = await smallBank({ file })

for (let number = 0; ; number += 4) {
  await Promise.all([0, 1, 2, 3].map((more) => save(`${name}-${number + more}`)))
}

async function save(title: string): Promise<void> {
  await payload.create({
    collection: 'notes' as never,
    data: { title, rows: [{ text: 'a' }, { text: 'b' }] } as never,
  })
  process.stdout.write(`saved ${title}\n`)
}
