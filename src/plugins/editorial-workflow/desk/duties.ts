import type { Duty } from '../duties'
import { mendItems } from '../service/mendItems'
import { keepPresets } from './keepPresets'

/** What the desk does by itself, beside the requests. */
export const deskDuties: readonly Duty[] = [
  {
    name: 'desk:mend',
    every: 24 * 60 * 60,
    run: async (payload) => {
      const mended = await mendItems(payload)
      await keepPresets(payload)
      return mended.length > 0 ? `${mended.length} mended` : undefined
    },
  },
]
