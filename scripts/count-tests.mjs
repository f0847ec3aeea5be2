import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Adds up what the suites say of themselves, and names each test that failed:
 * count-tests FOLDER SUITE… -- FAILED-CHECK…
 * A suite that failed without a failed test, or left no result, counts as one failure.
 */
const [folder, ...rest] = process.argv.slice(2)
const border = rest.indexOf('--')
const suites = rest.slice(0, border)
const failedChecks = rest.slice(border + 1)

let passed = 0
let failed = 0
let skipped = 0
const stories = []
for (const suite of suites) {
  const counts = countsOf(suite)
  console.log(
    `${suite}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`,
  )
  passed += counts.passed
  failed += counts.failed
  skipped += counts.skipped
  stories.push(...counts.stories.map((story) => `${suite}: ${story}`))
}
if (stories.length > 0) console.log(`\n${stories.join('\n\n')}\n`)

for (const name of failedChecks) {
  console.log(`${name}: failed`)
  // A run of tests has told how many failed; one that failed without telling counts once.
  if (failed === 0 || !name.includes('test')) failed += 1
}

console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exit(failed > 0 ? 1 : 0)

function countsOf(suite) {
  const file = join(folder, `${suite}.json`)
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0, stories: ['left no result'] }

  const result = JSON.parse(readFileSync(file, 'utf8'))
  const brokenFiles = result.testResults.filter(
    ({ assertionResults, status }) => status === 'failed' && assertionResults.length === 0,
  ).length
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + brokenFiles,
    skipped: result.numPendingTests + result.numTodoTests,
    stories: result.testResults.filter(({ status }) => status === 'failed').flatMap(storiesOf),
  }
}

/** What failed in a file, each with the beginning of why. */
function storiesOf({ assertionResults, message, name }) {
  const failed = assertionResults.filter(({ status }) => status === 'failed')
  if (failed.length === 0) return [`${name}\n${firstLinesOf(message)}`]
  return failed.map(
    ({ failureMessages, fullName }) =>
      `${name}\n  ${fullName}\n${firstLinesOf(failureMessages[0])}`,
  )
}

function firstLinesOf(message = '') {
  const lines = message.split('\n').slice(0, 12)
  return lines.map((line) => `    ${line.slice(0, 240)}`).join('\n')
}
