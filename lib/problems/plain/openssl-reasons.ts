/**
 * What the last three digits of an OpenSSL error number mean (`openssl errstr`; include/openssl/sslerr.h and x509err.h, where
 * they stand in decimal). The digits before them tell the library, and up to OpenSSL 1.1.1 the function.
 */
const reasons: Record<string, string> = {
  '086': 'certificate verify failed',
  '0bf': 'no protocols available',
  '0c6': 'packet length too long',
  '0fc': 'unknown protocol',
  '102': 'unsupported protocol',
  '10b': 'wrong version number',
  '126': 'unexpected eof while reading',
  '18a': 'dh key too small',
  '410': 'sslv3 alert handshake failure',
  '412': 'sslv3 alert bad certificate',
  '415': 'sslv3 alert certificate expired',
  '418': 'tlsv1 alert unknown ca',
  '42e': 'tlsv1 alert protocol version',
};

/** A number of the part of OpenSSL that is about TLS: library 20, in eight digits. */
const number = /\berror:(?:0a000|14[0-9a-f]{3})([0-9a-f]{3})\b/g;

/** Says what an OpenSSL error number means where its own words were cut off. The text is in lower case. */
export function withOpensslReasons(text: string): string {
  return text.replace(number, (whole, digits: string) => {
    const reason = reasons[digits];
    return reason && !text.includes(reason) ? `${whole}:ssl routines:${reason}` : whole;
  });
}
