/**
 * A reply that says yes (2xx, 3xx), as servers' dialogues show it; 334 may carry a refused token. What a firewall has
 * written over is kept: it says more than yes.
 */
const yes =
  /^[^\p{L}\d\n]{0,12}(?:(?:server -> client|smtp inbound|server|s|in)[: ]{1,3})?[<\-~:> "']{0,8}(?:2[0-5]\d|35\d)[- ](?!.{0,200}\b[45]\d\d[ -])(?!.{0,200}(?:\*{6}|X{7})).{0,300}$/gimu;

/** A line of a record that says that the line was made secure, and nothing of a failure. */
const secured =
  /^(?!.{0,160}(?:\bnot\b|n't|fail|error|could|cannot|must|should|unable|invalid|expired|untrusted|self-signed|\bno\b|\?)).{0,60}\b(?:certificate|cert|handshake|tls|ssl)(?: (?:connection|session|verification))?:? (?:is |was |has been )?(?:verified|passed|ok|okay|done|completed?|succe\w+|established|valid)(?:, .{0,60}| (?:using|with) .{0,60})?\W*$/gimu;

/**
 * A dialogue without the replies that say yes: a greeting may speak of spam and an offer of sign-ins, and neither is a
 * failure. What is no dialogue stays as it is.
 */
export function withoutSuccess(text: string): string {
  const isDialogue = /^.{0,40}\b220[- ]/m.test(text) && /\b[45]\d\d[- ]/.test(text);
  const told = isDialogue ? text.replace(yes, '') : text;
  return told.split('\n', 3).length < 3 ? told : told.replace(secured, '');
}
