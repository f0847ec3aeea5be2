/** Says whether an error, or one of its causes, comes from a database that does not answer. */
export function isDatabaseAway(err: unknown): boolean {
  if (!(err instanceof Error)) return false

  return away.test(err.name) || awayCode.test(codeOf(err)) || isDatabaseAway(err.cause)
}

const away =
  /^Mongo(?:ose)?(?:ServerSelection|Network|NetworkTimeout|NotConnected|PoolCleared|PoolClosed|TopologyClosed|ServerClosed|NotPrimary)\w*$|^LibsqlError$|^SqliteError$/
const awayCode = /^SQLITE_(?:BUSY|CANTOPEN|CORRUPT|FULL|IOERR|NOTADB|READONLY)/

const codeOf = (err: Error): string => String((err as { code?: unknown }).code ?? '') // errors of drivers have one
