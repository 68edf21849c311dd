const part =
  /^content-transfer-encoding: base64(?:\r?\n.{1,200}){0,12}\r?\n\r?\n((?:[a-z0-9+/=]{1,100}\r?\n?){1,2000})/gim;

/** The text of parts that a mail carries in base64 (RFC 2045 §6.8), in their place. Parts that are no text stay as they are. */
export function decodeParts(text: string): string {
  return text.replace(part, (whole, body: string) => {
    const decoded = new TextDecoder().decode(bytesOf(body.replace(/[\r\n=]/g, '')));
    const odd = decoded.match(/[\ufffd\p{Cc}]/gu)?.filter((letter) => !/\s/.test(letter)).length ?? 0;
    return odd > decoded.length / 50 ? whole : `\n${decoded}\n`;
  });
}

function bytesOf(base64: string): Uint8Array {
  const whole = base64.slice(0, base64.length - (base64.length % 4 === 1 ? 1 : 0));
  return Uint8Array.from(atob(whole), (letter) => letter.charCodeAt(0));
}
