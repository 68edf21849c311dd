/**
 * A reply that says yes (2xx, 3xx), as servers' dialogues show it; 334 may carry a refused token. What a firewall has
 * written over is kept: it says more than yes.
 */
const yes =
  /^[^\p{L}\d\n]{0,12}(?:(?:server -> client|smtp inbound|server|s|in)[: ]{1,3})?[<\-~:> "']{0,8}(?:2[0-5]\d|35\d)[- ](?!.{0,200}\b[45]\d\d[ -])(?!.{0,200}(?:\*{6}|X{7})).{0,300}$/gimu;

/**
 * A dialogue without the replies that say yes: a greeting may speak of spam and an offer of sign-ins, and neither is a
 * failure. What is no dialogue stays as it is.
 */
export function withoutSuccess(text: string): string {
  return /^.{0,40}\b220[- ]/m.test(text) && /\b[45]\d\d[- ]/.test(text) ? text.replace(yes, '') : text;
}
