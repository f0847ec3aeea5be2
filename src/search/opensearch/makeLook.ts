import { EngineAway } from '../engine'
import { reasonIn } from './generations'
import type { Client, NodeAnswer } from './makeClient'
import type { NodeSearch } from './readAnswer'
import type { Clause } from './toWordClause'

/** How long somebody who searches waits. */
const searchPatience = 2_000

export type Look = ReturnType<typeof makeLook>

/** Asks searches of the index behind an alias: what is answered is whole, or it is `EngineAway`. */
export function makeLook(client: Client, alias: string) {
  return {
    one: async (body: Clause, patience = searchPatience): Promise<NodeSearch> => {
      const path = `/${alias}/_search?allow_partial_search_results=false`
      return expectFound(await client.ask({ method: 'POST', path, body, patience }))
    },
    /** Several searches in one question. */
    all: async (searches: readonly Clause[]): Promise<NodeSearch[]> => {
      const head = JSON.stringify({ index: alias, allow_partial_search_results: false })
      const lines = searches.map((one) => `${head}\n${JSON.stringify(one)}\n`).join('')
      const { body, status } = await client.ask({
        method: 'POST',
        path: '/_msearch',
        body: lines,
        patience: searchPatience,
      })
      if (status >= 300) throw new Error(`OpenSearch refused searches: ${reasonIn(body)}`)
      const { responses } = (body ?? {}) as { responses?: readonly { status: number }[] } // as the node answers
      if (responses?.length !== searches.length) throw new EngineAway(strange)
      return responses.map((one) => expectFound({ status: one.status, body: one }))
    },
  }
}

function expectFound({ body, status }: NodeAnswer): NodeSearch {
  if (status === 404) throw new EngineAway('OpenSearch has no index of the bank yet.')
  if (status === 429 || status >= 500) throw new EngineAway(`OpenSearch cannot answer (${status}).`)
  if (status >= 300) throw new Error(`OpenSearch refused a search: ${reasonIn(body)}`)
  if (!(body as Partial<NodeSearch> | null)?.hits) throw new EngineAway(strange)
  return body as NodeSearch // as the node answers
}

const strange = 'What answers is no OpenSearch node.'
