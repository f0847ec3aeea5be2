import { expect, test } from 'vitest'

import { parseContribution } from '@/domain/submission/contribution'
import { chosenFiles, readForm, readOneAnswer } from '@/domain/submission/readForm'

const municipalities = [
  { code: '0581', name: 'Norrköping' },
  { code: '1480', name: 'Göteborg' },
]

const formOf = (entries: readonly (readonly [string, string | File])[]): FormData => {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return form
}

const enough = [
  ['title', 'Odling på gården'],
  ['municipality', 'norrköpings kommun'],
  ['challenge', 'Gården stod tom.'],
  ['whatWasDone', 'Vi byggde lådor.'],
  ['sender.consent', 'on'],
] as const

test('what a browser sends for a whole form is what the schema wants', () => {
  const form = formOf([
    ...enough,
    ['themes', 'trygghet'],
    ['themes', 'sprak'],
    ['methods', 'Trygghetsvandring\r\n\r\nEgen metod'],
    ['methods', 'Boskola'],
    ['links', ' https://example.se/a \r\nhttps://example.se/b'],
    ['status', ''],
    ['startYear', ' 2019 '],
    ['sender.email', ''],
  ])

  const { answers, sender } = readForm('example', form, municipalities)
  const parsed = parseContribution('example', answers, sender)

  expect(parsed).toMatchObject({
    ok: true,
    contribution: {
      links: ['https://example.se/a', 'https://example.se/b'],
      methods: ['Trygghetsvandring', 'Egen metod', 'Boskola'],
      municipality: '0581',
      startYear: '2019',
      themes: ['trygghet', 'sprak'],
    },
    sender: { consent: true, credit: false },
  })
})

test('everything that was typed comes back, sound or not', () => {
  const form = formOf([
    ['title', '  för  långt '],
    ['municipality', 'Norköping'],
    ['sender.email', 'ingen adress'],
    ['targetGroups', 'barn'],
    ['targetGroups', 'aldre'],
  ])

  const { near, typed } = readForm('example', form, municipalities)

  expect(typed.title).toEqual(['  för  långt '])
  expect(typed.municipality).toEqual(['Norköping'])
  expect(typed['sender.email']).toEqual(['ingen adress'])
  expect(typed.targetGroups).toEqual(['barn', 'aldre'])
  expect(near).toEqual(['Norrköping'])
})

test('a municipality that is none is refused, and so is a code that somebody made up', () => {
  for (const typed of ['Atlantis', '9999', '0581; drop']) {
    const form = formOf([...enough.filter(([name]) => name !== 'municipality')])
    form.set('municipality', typed)

    const { answers, sender } = readForm('example', form, municipalities)
    const parsed = parseContribution('example', answers, sender)

    expect(parsed).toEqual({
      ok: false,
      problems: [{ fault: 'unknown-municipality', field: 'municipality' }],
    })
  }
})

test('a question that is left open is missing once, also where two rules look at it', () => {
  const { answers, sender } = readForm('example', formOf([['municipality', '']]), municipalities)
  const parsed = parseContribution('example', answers, sender)

  expect(parsed.ok || parsed.problems.map(({ field, fault }) => `${field} ${fault}`)).toEqual([
    'title missing',
    'municipality missing',
    'challenge missing',
    'whatWasDone missing',
    'sender.consent tick-needed',
  ])
})

test('fields that the form does not have, and files where words belong, are left out', () => {
  const form = formOf([
    ...enough,
    ['_status', 'published'],
    ['__proto__', 'x'],
    ['sender.score', '-99'],
    ['advice', new File(['x'], 'x.txt')],
  ])

  const { answers, sender, typed } = readForm('example', form, municipalities)

  expect(Object.keys(answers)).not.toContain('_status')
  expect(Object.keys(sender)).not.toContain('score')
  expect(typed.advice).toEqual([])
  expect(parseContribution('example', answers, sender).ok).toBe(true)
})

test('what is said of a file goes with it, and leave to share it is never taken for granted', () => {
  const form = formOf([
    ['file', 'a1'],
    ['file', 'b2'],
    ['file', 'b2'],
    ['files.a1.alt', 'Lådor på gården'],
    ['files.a1.rights', 'on'],
    ['files.b2.credit', 'Bolaget'],
  ])

  const { files } = readForm('example', form, municipalities)

  expect(files).toEqual([
    { alt: 'Lådor på gården', credit: '', hasRights: true, id: 'a1' },
    { alt: '', credit: 'Bolaget', hasRights: false, id: 'b2' },
  ])
})

test('the empty file that a browser sends where none was chosen is no file', () => {
  const form = formOf([
    ['files', new File([], '')],
    ['files', new File(['x'], 'bild.jpg')],
    ['files', 'not a file'],
  ])

  expect(chosenFiles(form).map(({ name }) => name)).toEqual(['bild.jpg'])
})

test('one answer is read as it is among all of them', () => {
  expect(readOneAnswer('example', 'links', ['a\nb'], municipalities)).toEqual(['a', 'b'])
  expect(readOneAnswer('example', 'municipality', ['goteborg'], municipalities)).toBe('1480')
  expect(readOneAnswer('example', 'sender.consent', [], municipalities)).toBe(false)
})
