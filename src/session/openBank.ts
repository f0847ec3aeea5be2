import config from '@payload-config'
import { type BasePayload, getPayload } from 'payload'

/** Opens the bank; every request in a process shares one. The one place where Next meets Payload. */
export const openBank = (): Promise<BasePayload> => getPayload({ config })
