import type { Say } from '../letters/sayIn'

/** What has happened, in one sentence. */
export function tell(
  say: Say,
  { actorName, kind, title }: { actorName: string | null; kind: string; title: string | null },
): string {
  return say(
    `told_${kind}`,
    { actor: actorName ?? say('news_nobody'), title: title ?? say('news_untitled') },
    'told_other',
  )
}
