import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Adds up what the suites say of themselves: count-tests FOLDER SUITE… -- FAILED-CHECK…
 * A suite that failed without a failed test, or left no result, counts as one failure.
 */
const [folder, ...rest] = process.argv.slice(2)
const border = rest.indexOf('--')
const suites = rest.slice(0, border)
const failedChecks = rest.slice(border + 1)

let passed = 0
let failed = 0
let skipped = 0
for (const suite of suites) {
  const counts = countsOf(suite)
  console.log(
    `${suite}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`,
  )
  passed += counts.passed
  failed += counts.failed
  skipped += counts.skipped
}

const otherChecks = failedChecks.filter((name) => !suites.includes(name.replace('test:', '')))
for (const name of otherChecks) console.log(`${name}: failed`)
failed += otherChecks.length

console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exit(failed > 0 ? 1 : 0)

function countsOf(suite) {
  const file = join(folder, `${suite}.json`)
  const hasFailed = failedChecks.includes(`test:${suite}`)
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 }

  const result = JSON.parse(readFileSync(file, 'utf8'))
  const brokenFiles = result.testResults.filter(
    ({ assertionResults, status }) => status === 'failed' && assertionResults.length === 0,
  ).length
  const failures = result.numFailedTests + brokenFiles
  return {
    passed: result.numPassedTests,
    failed: hasFailed ? Math.max(failures, 1) : failures,
    skipped: result.numPendingTests + result.numTodoTests,
  }
}
