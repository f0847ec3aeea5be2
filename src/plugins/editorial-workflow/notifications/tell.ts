import type { Say } from '../letters/sayIn'

/** What has happened, in one sentence. */
export function tell(
  say: Say,
  { actorName, kind, title }: { actorName: string | null; kind: string; title: string | null },
): string {
  return say(
    `heard_${kind}`,
    { actor: actorName ?? say('news_nobody'), title: title ?? say('news_untitled') },
    'heard_other',
  )
}
