import { expect, test } from 'vitest'

import { tidyFileName } from '@/domain/submission/tidyFileName'

test.each([
  ['Vår gård.JPG', 'jpg', 'Vår gård.jpg'],
  ['../../etc/passwd', 'jpg', 'passwd.jpg'],
  ['..\\..\\windows\\system32\\a.pdf', 'pdf', 'a.pdf'],
  ['a\0.jpg', 'jpg', 'a.jpg'],
  ['gård\u202Egpj.exe', 'jpg', 'gårdgpj.jpg'],
  ['faktura.pdf.exe', 'pdf', 'faktura.pdf'],
  ['bild.php.jpg', 'jpg', 'bild.jpg'],
  ['rapport.v2.pdf', 'pdf', 'rapport.v2.pdf'],
  ['a.html', 'jpg', 'a.jpg'],
  ['.htaccess', 'png', 'htaccess.png'],
  ['...', 'png', 'fil.png'],
  ['', 'pdf', 'fil.pdf'],
  ['/', 'pdf', 'fil.pdf'],
  ['CON', 'pdf', '_CON.pdf'],
  ['nul.jpg', 'jpg', '_nul.jpg'],
  ['com1.tar.jpg', 'jpg', '_com1.tar.jpg'],
  ['console.jpg', 'jpg', 'console.jpg'],
  ['a<b>:"c"|d?.jpg', 'jpg', 'a b c d.jpg'],
  ['rad\r\nett.jpg', 'jpg', 'rad ett.jpg'],
  ['e\u0301.jpg', 'jpg', 'é.jpg'],
  ['😀'.repeat(300), 'jpg', `${'😀'.repeat(80)}.jpg`],
  [`${'a'.repeat(255)}.jpg`, 'jpg', `${'a'.repeat(80)}.jpg`],
  ['a.jpg.jpg.jpg', 'jpg', 'a.jpg'],
  ['a.jpg. . .', 'jpg', 'a.jpg'],
])('%j is kept as a text, and ends as what it is', (given, extension, kept) => {
  expect(tidyFileName(given, extension)).toBe(kept)
})
