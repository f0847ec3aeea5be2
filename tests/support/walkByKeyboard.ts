import type { Page } from 'playwright-core'

/** Where the focus stopped: what it was, and whether one could see that it was there. */
export type Stop = Readonly<{
  /** The place among everything that can be reached, in the order of the document. */
  place: number
  words: string
  isMarked: boolean
  isInSight: boolean
}>

/** Presses Tab from the top of the page to its end, and remembers every stop. */
export async function walkByKeyboard(page: Page): Promise<readonly Stop[]> {
  const count = await page.evaluate(() => {
    const reachable =
      'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])'
    const isThere = (element: Element) => element.checkVisibility({ visibilityProperty: true })
    window.stops = [...document.querySelectorAll<HTMLElement>(reachable)].filter(isThere)
    return window.stops.length
  })

  const walk: Stop[] = []
  for (let step = 0; step < count; step += 1) {
    await page.keyboard.press('Tab')
    walk.push(await page.evaluate(whereIsFocus))
  }
  return walk
}

/** The words of everything that the keyboard should reach on the page, in order. */
export function listStops(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    window.stops.map(({ tagName, textContent }) => (textContent || tagName).trim()),
  )
}

function whereIsFocus(): Stop {
  const element = document.activeElement as HTMLElement // the body at least
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  const box = element.getClientRects()[0] ?? new DOMRect()
  // of what is taller than the window, the part that is in it
  const middle = (Math.max(box.top, 0) + Math.min(box.bottom, window.innerHeight)) / 2
  const over = document.elementFromPoint(box.x + box.width / 2, middle)

  return {
    place: window.stops.indexOf(element),
    words: (element.textContent || element.tagName).trim(),
    isMarked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    isInSight: over !== null && (element.contains(over) || over.contains(element)),
  }
}

declare global {
  interface Window {
    stops: HTMLElement[]
  }
}
