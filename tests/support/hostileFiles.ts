import { foreign } from './hostile/foreign'
import { jpegs } from './hostile/jpegs'
import { pdfs } from './hostile/pdfs'
import { pictureInPdf } from './hostile/pictureInPdf'
import { pngs } from './hostile/pngs'
import { webps } from './hostile/webps'

export { type Clean, canary, type HostileFile } from './hostile/hostileFile'

/**
 * Files that somebody could send us, made in code: no such file lies in the repository. Each is either
 * refused, for the reason given, or comes out clean.
 */
export const hostileFiles = [...foreign, ...jpegs, ...pngs, ...webps, ...pdfs, ...pictureInPdf]
