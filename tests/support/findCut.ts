import type { Page } from 'playwright-core'

/** How many pixels of the page lie beyond its side, where only sideways scrolling reaches. */
export function beyondTheSide(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
}

/** The texts that are cut by the box around them; what is hidden on purpose is left out. */
export function findCutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isCut = (element: HTMLElement) => {
      const { clipPath, overflowX, overflowY } = getComputedStyle(element)
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      return (
        clipPath === 'none' &&
        ((cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1))
      )
    }

    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter(
        (element) => element.textContent.trim() && element.checkVisibility() && isCut(element),
      )
      .map(({ textContent }) => textContent.trim())
  })
}
