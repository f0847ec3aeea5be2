import {
  type ContributionSettings,
  findContributionSettings,
} from '@/commands/submission/findContributionSettings'
import type { Locale } from '@/domain/vocabulary/locales'
import type { Reader } from '@/queries/reader'

const held = new Map<Locale, ContributionSettings>()

/**
 * The settings of contributions, or those of a moment ago while the database is away: whoever has
 * sent a form gets it back then too, with what was typed.
 */
export async function heldSettings(
  payload: Reader['payload'],
  locale: Locale,
): Promise<ContributionSettings> {
  try {
    const settings = await findContributionSettings(payload, locale)
    held.set(locale, settings)
    return settings
  } catch (err) {
    const last = held.get(locale)
    if (!last) throw err
    payload.logger.error({ err, msg: 'The settings of contributions could not be read' })
    return last
  }
}
