/** Whether name servers were sure that there is no such name, or nothing for it (NXDOMAIN, NODATA), in a code of Node or c-ares. */
export function isNoSuchName(code: string | undefined): boolean {
  return /^(?:ENOTFOUND|ENODATA|ENONAME)$/.test(code ?? '');
}

/** Whether nobody told if there is such a name: no resolver answered a look-up, or none could say (RFC 3493 §6.1, RFC 1035 §4.1.1). */
export function isUnresolved(code: string | undefined): boolean {
  return (
    (isTimeout(code) || /^(?:ESERVFAIL|EREFUSED|EBADRESP|ECANCELLED|EAI_\w+)$/.test(code ?? '')) &&
    !isOwnSide(code)
  );
}

/** Whether our own system had no handle, port, buffer or memory for a call (errno(3), getaddrinfo(3)): no word about the other side. */
export function isOwnSide(code: string | undefined): boolean {
  return /^(?:EMFILE|ENFILE|ENOBUFS|ENOMEM|EADDRNOTAVAIL|EAI_MEMORY|EAI_SYSTEM)$/.test(code ?? '');
}

/** Whether a call ended on our own side, or there is no way from here to that address family: it says nothing about the server. */
export function isFromHere(code: string | undefined): boolean {
  return isOwnSide(code) || /^(?:ENETUNREACH|ENETDOWN|EAFNOSUPPORT)$/.test(code ?? '');
}

/** Whether a network said that a call leads nowhere. Who is meant cannot be told: our own network, or one on the way. */
export function isUnreachable(code: string | undefined): boolean {
  return /^(?:ENETUNREACH|EHOSTUNREACH|ENETDOWN|EHOSTDOWN)$/.test(code ?? '');
}

/** Whether no way led from here to an address, or our own system has none to that address family. */
export function isNoWay(code: string | undefined): boolean {
  return isUnreachable(code) || /^(?:EADDRNOTAVAIL|EAFNOSUPPORT)$/.test(code ?? '');
}

/** Whether the other side did not answer in time, in a code of Node, c-ares or the engine. */
export function isTimeout(code: string | undefined): boolean {
  return /TIMED?OUT/.test(code ?? '');
}

/** Whether the other side ended the connection, in a code of Node, nodemailer or the engine. */
export function isHangUp(code: string | undefined): boolean {
  return /CLOSED|ECONNRESET|EPIPE|ECONNECTION|ECONNABORTED|ESOCKET/.test(code ?? '');
}

/** Whether a handshake was answered by something else than TLS, in a code of OpenSSL. */
export function isNotTls(code: string | undefined): boolean {
  return /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|UNKNOWN_PROTOCOL|HTTP_REQUEST/.test(code ?? '');
}
