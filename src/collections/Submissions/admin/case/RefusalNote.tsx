'use client'

import { useWords } from '../useWords'
import type { Refused } from './useCaseMove'

type Props = Readonly<{ refused: Refused | null; onReadAnew: () => void; isBusy: boolean }>

/** Why something was not done, who came first where somebody did, and the way on. */
export function RefusalNote({ isBusy, onReadAnew, refused }: Props) {
  const words = useWords()
  if (!refused) return null
  return (
    <div className="case-refused" role="alert">
      <p>{refused.message}</p>
      {refused.status === 409 && (
        <p>
          <button aria-disabled={isBusy} className="case-button" onClick={onReadAnew} type="button">
            {words.readAnew}
          </button>{' '}
          {words.readAnewHelp}
        </p>
      )}
    </div>
  )
}
