import { BlockList, isIP } from 'node:net'

/** Reads an address that may be knocked at from here; null when it could lead inside, or is no web address. */
export function judgeOutsideUrl(address: string): URL | null {
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || !['http:', 'https:'].includes(url.protocol)) return null
  if (url.username || url.password) return null
  if (!['', '80', '443'].includes(url.port)) return null

  // the parser has written every spelling of an IPv4 address (127.1, 0x7f.1, 2130706433) as four numbers
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const isOutside = isIP(host) ? isPublicAddress(host) : isPublicName(host)
  return isOutside ? url : null
}

/** Names that are never on the open internet, and names without a dot. */
function isPublicName(host: string): boolean {
  const name = host.toLowerCase().replace(/\.+$/, '')
  return name.includes('.') && !innerNames.test(name)
}

const innerNames =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|localdomain|home\.arpa|test|invalid|onion)$/

/** Says whether an IP address belongs to the open internet. Whatever is not known to, does not. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address)
  if (version === 4) return !inside.check(address, 'ipv4')
  if (version !== 6) return false

  // 2000::/3 is all of IPv6 that has been given out to the internet
  return global6.check(address, 'ipv6') && !inside.check(address, 'ipv6')
}

const inside = new BlockList()
for (const range of [
  '0.0.0.0/8', // this network
  '10.0.0.0/8',
  '100.64.0.0/10', // behind the address of an operator
  '127.0.0.0/8',
  '169.254.0.0/16', // the link, and the metadata of clouds
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24', // for documentation, as the two below
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24', // 6to4
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15', // for measuring
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4', // to many at once
  '240.0.0.0/4', // kept back, and to all
]) {
  const [net = '', bits] = range.split('/')
  inside.addSubnet(net, Number(bits), 'ipv4')
}
for (const range of [
  '2001::/23', // tunnels and other agreements
  '2001:db8::/32', // for documentation
  '2002::/16', // 6to4 holds an IPv4 address
  '3fff::/20', // for documentation
]) {
  const [net = '', bits] = range.split('/')
  inside.addSubnet(net, Number(bits), 'ipv6')
}

const global6 = new BlockList()
global6.addSubnet('2000::', 3, 'ipv6')
