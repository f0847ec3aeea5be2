import type { PayloadRequest } from 'payload'

/** A tab of ours is for documents outside the bin: in there Payload draws only the views it knows. */
export const isOutsideBin = ({ req }: Readonly<{ req: PayloadRequest }>): boolean =>
  !/\/collections\/[^/]+\/trash\//.test(req.url ?? '')
