/** Whether a version of TLS, as Node names it (`TLSv1.2`), is not outdated (RFC 8996). */
export function isPresentVersion(version: string | undefined): boolean {
  return /^TLSv1\.[23]$/.test(version ?? '');
}

/** No version or kind of encryption that both take, in codes of OpenSSL. */
export const tooOld =
  /PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|VERSION_TOO_LOW|NO_SHARED_CIPHER|DH_KEY_TOO_SMALL|NO_PROTOCOLS|INSUFFICIENT_SECURITY|WRONG_SIGNATURE_TYPE/;
