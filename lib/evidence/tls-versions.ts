/** Whether a version of TLS, as Node names it (`TLSv1.2`), is not outdated (RFC 8996). */
export function isPresentVersion(version: string | undefined): boolean {
  return /^TLSv1\.[23]$/.test(version ?? '');
}
