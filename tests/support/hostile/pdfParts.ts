/** The parts of a document of one page; whatever is wrong with it is added to one of them. */
export type Parts = Readonly<{
  catalog?: string
  pages?: string
  page?: string
  contents?: string | Buffer
  /** Objects from number 5 on. */
  more?: readonly (string | Buffer)[]
  trailer?: string
}>

const drawing = '1 0 0 rg 10 10 50 50 re f'

/** An object that is a stream. */
export function stream(content: string | Buffer, dict = ''): Buffer {
  const data = Buffer.from(content)
  return Buffer.concat([
    Buffer.from(`<< /Length ${data.length} ${dict} >>\nstream\n`, 'latin1'),
    data,
    Buffer.from('\nendstream'),
  ])
}

/** A document of one page, written as the format says. */
export function onePage({
  catalog = '',
  contents = drawing,
  more = [],
  page = '',
  pages,
  trailer = '',
}: Parts = {}): Buffer {
  return written(
    [
      `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
      pages ?? '<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 200 200] >>',
      `<< /Type /Page /Parent 2 0 R /Resources << >> /Contents 4 0 R ${page} >>`,
      Buffer.isBuffer(contents) ? contents : stream(contents),
      ...more,
    ],
    trailer,
  )
}

/** Writes objects one after another, with the table that tells where each is. */
export function written(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const places: number[] = []
  let at = parts[0]!.length
  const add = (part: Buffer) => {
    parts.push(part)
    at += part.length
  }
  objects.forEach((object, index) => {
    places.push(at)
    add(Buffer.from(`${index + 1} 0 obj\n`))
    add(Buffer.isBuffer(object) ? object : Buffer.from(object, 'latin1'))
    add(Buffer.from('\nendobj\n'))
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const start = at
  add(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
      'latin1',
    ),
  )
  return Buffer.concat(parts)
}
