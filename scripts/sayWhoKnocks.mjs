/**
 * Says who is at the other end of the socket, in place of whatever the request says of itself. Read
 * by addressOf in src/plugins/gatekeeper.
 */
export function sayWhoKnocks(req) {
  req.headers['x-gatekeeper-remote'] = req.socket.remoteAddress ?? ''
}
