import tls from 'node:tls';

const readOne: (this: tls.TLSSocket) => tls.PeerCertificate = tls.TLSSocket.prototype.getPeerCertificate;
const readAll: (this: tls.TLSSocket, detailed: true) => tls.DetailedPeerCertificate =
  tls.TLSSocket.prototype.getPeerCertificate;

/**
 * From here on Node reads of this connection's certificates the first alone, which is all that its look at the name needs
 * (lib/_tls_wrap.js, onConnectSecure). It would read the whole chain for that, the dearest part of a handshake.
 */
export function readLeafOnly(socket: tls.TLSSocket): void {
  Object.assign(socket, { getPeerCertificate: () => readOne.call(socket) });
}

/** The certificate with all that it leads to, for judging a chain that has a fault. */
export function wholeChain(socket: tls.TLSSocket): tls.DetailedPeerCertificate {
  return readAll.call(socket, true);
}
