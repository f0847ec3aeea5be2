import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

/** A word that stands nowhere else. */
export const aCanary = (): string => `kanarie${randomBytes(8).toString('hex')}`

/** Answers in which the canary stands in every field that takes words. */
export const canaryAnswers = (canary: string) => ({
  title: `Rubrik ${canary}`,
  municipality: '0581',
  areaName: `Området ${canary}`,
  challenge: `Gården stod tom. ${canary}`,
  whatWasDone: `Vi byggde odlingslådor.\n\nSedan sådde vi. ${canary}`,
  results: `Fler känner varandra. ${canary}`,
  advice: `Börja i liten skala. ${canary}`,
  summary: `En odling på gården. ${canary}`,
  organisation: `Bolaget ${canary}`,
  links: [`https://www.${canary}.example/odling`],
})

/** A sender who is the canary all over. */
export const canarySender = (canary: string) => ({
  name: `Namn ${canary}`,
  email: `${canary}@example.se`,
  role: `Roll ${canary}`,
  creditName: `Kredit ${canary}`,
  credit: true,
  consent: true,
})

/**
 * Looks for a word in everything that the bank keeps: the bytes of the file and of its log, or every
 * document of every collection; the files of guests and of the library, by name and content. Answers
 * where it stands.
 */
export async function findTraces(payload: Payload, word: string): Promise<string[]> {
  const { DATA_DIR = '', MEDIA_DIR = '' } = process.env
  const kept =
    payload.db.name === 'mongoose'
      ? await searchCollections(payload.db as unknown as MongooseAdapter, word) // as its name says
      : await searchFile(DATA_DIR, word)
  const folders = [MEDIA_DIR, join(DATA_DIR, 'submissions'), join(DATA_DIR, 'quarantine')]
  return [...kept, ...folders.flatMap((folder) => searchFolder(folder, word))]
}

/** The bytes decide; the tables are named to whoever has to find out why. */
async function searchFile(folder: string, word: string): Promise<string[]> {
  const files = ['bank.db', 'bank.db-wal'].filter((name) => grep(join(folder, name), word))
  if (files.length === 0) return []

  const client = createClient({ url: `file:${join(folder, 'bank.db')}` })
  const { rows } = await client.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
  const tables: string[] = []
  for (const { name } of rows) {
    const held = await client.execute(`SELECT * FROM "${name}"`)
    if (held.rows.some((row) => JSON.stringify(row).includes(word))) tables.push(String(name))
  }
  client.close()
  return files.map((name) => `${name}: ${tables.join(', ') || 'in no table'}`)
}

async function searchCollections({ connection }: MongooseAdapter, word: string) {
  const found: string[] = []
  for (const { name } of await connection.listCollections()) {
    const documents = await connection.collection(name).find({}).toArray()
    if (documents.some((one) => JSON.stringify(one).includes(word))) found.push(name)
  }
  return found
}

function searchFolder(folder: string, word: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .filter((name) => name.includes(word) || holds(join(folder, name), word))
}

/**
 * Searches a file from a process of its own. Whoever closes the file of the bank lets go of every
 * lock that its own process has on it (https://www.sqlite.org/howtocorrupt.html, 2.2): the next
 * process to close the bank would think itself the last one, and take the log away from this one.
 */
const grep = (file: string, word: string): boolean =>
  spawnSync('grep', ['-qaF', '-e', word, file], { env: { ...process.env, LC_ALL: 'C' } }).status ===
  0

const holds = (file: string, word: string): boolean =>
  existsSync(file) && readFileSync(file).includes(word)
