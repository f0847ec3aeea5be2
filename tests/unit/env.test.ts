import { expect, test } from 'vitest'

import { explainProblems, parseEnv } from '@/env'

const secret = 'a'.repeat(32)
const replicaSet = 'mongodb://db.example:27017/bank?replicaSet=rs0'

test('a newcomer needs no setting at all', () => {
  const parsed = parseEnv({})

  expect(parsed).toMatchObject({
    ok: true,
    env: {
      mode: 'development',
      database: { kind: 'sqlite' },
      secret: null,
      siteUrl: 'http://localhost:3000',
      port: 3000,
      firstAdmin: null,
    },
  })
})

test('a setting left empty counts as not set', () => {
  const parsed = parseEnv({ DATABASE_URI: '', PAYLOAD_SECRET: ' ', SITE_URL: '', PORT: '' })

  expect(parsed.ok).toBe(true)
})

test('the secrets of before are read one by one', () => {
  expect(parseEnv({ PAYLOAD_FORMER_SECRETS: 'one, two' })).toMatchObject({
    env: { formerSecrets: ['one', 'two'] },
  })
  expect(parseEnv({})).toMatchObject({ env: { formerSecrets: [] } })
})

test('the embedded database is a file in the data folder', () => {
  const parsed = parseEnv({ DATA_DIR: '/srv/bank' })

  expect(parsed).toMatchObject({ env: { database: { file: '/srv/bank/bank.db' } } })
})

test('the address follows the port until it is set', () => {
  expect(parseEnv({ PORT: '4000' })).toMatchObject({ env: { siteUrl: 'http://localhost:4000' } })
  expect(parseEnv({ PORT: '4000', SITE_URL: 'https://bank.example/' })).toMatchObject({
    env: { siteUrl: 'https://bank.example' },
  })
})

test.each([
  ['a replica set', { DATABASE_URI: replicaSet, PAYLOAD_SECRET: secret }],
  ['a hosted cluster', { DATABASE_URI: 'mongodb+srv://x.example/bank', PAYLOAD_SECRET: secret }],
  [
    'several servers',
    { DATABASE_URI: 'mongodb://a:1,b:2,c:3/bank?w=majority&replicaSet=rs', PAYLOAD_SECRET: secret },
  ],
  ['the embedded database', {}],
  ['https', { SITE_URL: 'https://bank.example' }],
  ['http on this machine', { SITE_URL: 'http://127.0.0.1:3000' }],
])('production starts with %s', (_, source) => {
  const parsed = parseEnv({ NODE_ENV: 'production', ...source })

  expect(parsed).toMatchObject({ ok: true })
})

test.each([
  ['a secret one can guess', 'PAYLOAD_SECRET', { PAYLOAD_SECRET: 'secret' }, 'too short'],
  ['another engine', 'DATABASE_URI', { DATABASE_URI: 'postgres://db/bank' }, 'not the address of'],
  ['no database name', 'DATABASE_URI', { DATABASE_URI: 'mongodb://db:27017' }, 'names no database'],
  ['an address without http', 'SITE_URL', { SITE_URL: 'bank.example' }, 'not a web address'],
  ['an address with a path', 'SITE_URL', { SITE_URL: 'https://a.example/bank' }, 'without a path'],
  ['a port in words', 'PORT', { PORT: 'three' }, 'not a number'],
  ['a port out of range', 'PORT', { PORT: '70000' }, 'above 65535'],
  ['an unknown mode', 'NODE_ENV', { NODE_ENV: 'staging' }, 'one of development'],
  ['an administrator without address', 'FIRST_ADMIN_EMAIL', { FIRST_ADMIN_PASSWORD: secret }, ''],
])('the bank refuses %s', (_, setting, source, words) => {
  expect(problemsOf(source)).toEqual([{ setting, problem: expect.stringContaining(words) }])
})

test.each([
  [
    'MongoDB without a replica set',
    'DATABASE_URI',
    { DATABASE_URI: 'mongodb://db:27017/bank', PAYLOAD_SECRET: secret },
    'no transactions',
  ],
  ['MongoDB without a secret', 'PAYLOAD_SECRET', { DATABASE_URI: replicaSet }, 'is missing'],
  ['an open line', 'SITE_URL', { SITE_URL: 'http://bank.example' }, 'https://'],
])('production refuses %s', (_, setting, source, words) => {
  expect(problemsOf({ NODE_ENV: 'production', ...source })).toEqual([
    { setting, problem: expect.stringContaining(words) },
  ])
  expect(problemsOf({ NODE_ENV: 'development', ...source })).toEqual([])
})

test('every wrong setting is named at once, and no password is shown', () => {
  const problems = problemsOf({
    NODE_ENV: 'production',
    DATABASE_URI: 'mongodb://editor:hunter2@db:27017/bank',
    PAYLOAD_SECRET: 'hunter2',
    SITE_URL: 'http://bank.example',
  })

  expect(problems.map(({ setting }) => setting).sort()).toEqual([
    'DATABASE_URI',
    'PAYLOAD_SECRET',
    'SITE_URL',
  ])
  expect(explainProblems(problems)).toMatch(/3 settings need your attention/)
  expect(explainProblems(problems)).not.toContain('hunter2')
})

function problemsOf(source: Record<string, string>) {
  const parsed = parseEnv(source)
  return parsed.ok ? [] : parsed.problems
}

test.each([
  ['an address alone', 'noreply@example.se', { name: '', address: 'noreply@example.se' }],
  [
    'a name beside it',
    'Innovationslabbet <noreply@example.se>',
    { name: 'Innovationslabbet', address: 'noreply@example.se' },
  ],
])('letters are from %s', (_, written, from) => {
  const url = 'smtps://bank:hemligt@smtp.example.se:465'

  expect(parseEnv({ SMTP_URL: url, MAIL_FROM: written })).toMatchObject({
    env: { mail: { url, from } },
  })
})

test('letters wait for a mail server that is not set', () => {
  expect(parseEnv({ MAIL_FROM: 'noreply@example.se' })).toMatchObject({ env: { mail: null } })
})

const sender = { MAIL_FROM: 'noreply@example.se' }

test('search is outside where a node is named, and in the process otherwise', () => {
  expect(parseEnv({ SEARCH_URL: 'https://bank:word@search.example.se:9200' })).toMatchObject({
    env: { searchNode: { shown: 'https://search.example.se:9200' } },
  })
  expect(parseEnv({ SEARCH_INDEX: 'bank-test' })).toMatchObject({
    env: { searchIndex: 'bank-test' },
  })
  expect(parseEnv({})).toMatchObject({ env: { searchNode: null } })
})

test('indices are not named by a pattern', () => {
  expect(problemsOf({ SEARCH_INDEX: 'bank-*' })).toEqual([
    { setting: 'SEARCH_INDEX', problem: expect.stringContaining('no name for indices') },
  ])
})

test.each([
  ['a host alone', { SEARCH_URL: 'localhost:9200' }, 'not the address of'],
  ['another protocol', { SEARCH_URL: 'mongodb://search' }, 'not the address of'],
  ['more than an address', { SEARCH_URL: 'http://search/?q=1' }, 'holds more'],
  ['a user without password', { SEARCH_URL: 'https://bank@search' }, 'both'],
  [
    'a password on an open line',
    { SEARCH_URL: 'http://bank:word@search', NODE_ENV: 'production' },
    'over http',
  ],
])('a search node is not named by %s', (_, source, words) => {
  expect(problemsOf(source)).toEqual([
    { setting: 'SEARCH_URL', problem: expect.stringContaining(words) },
  ])
})

test.each([
  ['a web address', 'SMTP_URL', { SMTP_URL: 'https://smtp.example.se', ...sender }, 'begins with'],
  ['a host alone', 'SMTP_URL', { SMTP_URL: 'smtp.example.se', ...sender }, 'begins with'],
  ['a user without password', 'SMTP_URL', { SMTP_URL: 'smtp://bank@mail', ...sender }, 'both'],
  ['more than a server', 'SMTP_URL', { SMTP_URL: 'smtp://mail/?pool=true', ...sender }, 'more'],
  ['letters from nobody', 'MAIL_FROM', { SMTP_URL: 'smtp://mail' }, 'is missing'],
  ['a sender in words', 'MAIL_FROM', { SMTP_URL: 'smtp://m', MAIL_FROM: 'Vi' }, 'not an address'],
])('the bank refuses a mail server with %s', (_, setting, source, words) => {
  expect(problemsOf(source)).toEqual([{ setting, problem: expect.stringContaining(words) }])
})

test('files of guests are looked at by a scanner where one is named', () => {
  expect(parseEnv({})).toMatchObject({ env: { virusScanner: null } })
  expect(parseEnv({ CLAMAV_HOST: 'clamav:3310' })).toMatchObject({
    env: { virusScanner: { host: 'clamav', port: 3310 } },
  })
  expect(problemsOf({ CLAMAV_HOST: 'tcp://clamav' })).toEqual([
    { setting: 'CLAMAV_HOST', problem: expect.stringContaining('host:port') },
  ])
})

test('every server takes its part of the work, unless it is told not to', () => {
  expect(parseEnv({})).toMatchObject({ env: { worksBeside: true } })
  expect(parseEnv({ WORKER: 'off' })).toMatchObject({ env: { worksBeside: false } })
  expect(parseEnv({ WORKER: 'sometimes' })).toMatchObject({
    ok: false,
    problems: [{ setting: 'WORKER' }],
  })
})

test('personal data goes when its time is over, unless the bank is told to report alone', () => {
  expect(parseEnv({})).toMatchObject({ env: { retentionMode: 'delete' } })
  expect(parseEnv({ RETENTION_MODE: 'report' })).toMatchObject({ env: { retentionMode: 'report' } })
  expect(parseEnv({ RETENTION_MODE: 'never' })).toMatchObject({
    ok: false,
    problems: [{ setting: 'RETENTION_MODE' }],
  })
})

test('the servers in front of the bank are named by address or block', () => {
  const parsed = parseEnv({ TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8, fd00::/8' })

  const { trustedProxies } = parsed.ok ? parsed.env : { trustedProxies: null }
  expect(
    ['127.0.0.1', '10.9.9.9', 'fd00::1', '203.0.113.9'].map((one) =>
      trustedProxies?.isTrusted(one),
    ),
  ).toEqual([true, true, true, false])
  expect(parseEnv({ TRUSTED_PROXIES: 'proxy.example' })).toMatchObject({
    ok: false,
    problems: [{ setting: 'TRUSTED_PROXIES', problem: expect.stringContaining('"proxy.example"') }],
  })
})
