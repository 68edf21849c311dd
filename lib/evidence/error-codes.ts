/** Whether nobody told if there is such a name: no resolver answered a look-up (RFC 3493 §6.1, EAI_AGAIN and EAI_FAIL). */
export function isUnresolved(code: string | undefined): boolean {
  return /^(?:ETIMEDOUT|EAI_AGAIN|EAI_FAIL)$/.test(code ?? '');
}

/** Whether the other side ended the connection, in a code of Node, nodemailer or the engine. */
export function isHangUp(code: string | undefined): boolean {
  return /CLOSED|ECONNRESET|EPIPE|ECONNECTION|ECONNABORTED|ESOCKET/.test(code ?? '');
}
