/** Words for a password in the languages of most who write notes, with what follows them: `Passwort: geheim`, `the password is k4tze`. */
const said =
  /(?:pass(?:word|wort|phrase|code)?|kennwort|pwd|mot de passe|contrase\p{L}a|senha|wachtwoord|has\p{L}o)\s*(?:[:=]\s*\S|(?:is|ist|lautet|est|es)\s+["'“„«]?(?=\S*\d)\S)/iu;

/** A user name and a password in front of a host (RFC 3986 §3.2.1): `anna:geheim@smtp.example.com`. */
const before = /(?<![^\s])(?!mailto:)[^\s:/@]*:[^\s@/]+@\S|:\/\/[^\s/]*@/;

/** A page that is opened with a secret in its address. */
const inQuery = /[?&#;][^=&\s]*(?:pass|pwd|secret|token|credential|api-?key)[^=&\s]*=/i;

/** True for a text that carries a password by its look. A password without any such mark cannot be told from a word. */
export function holdsSecret(text: string): boolean {
  return said.test(text) || before.test(text) || inQuery.test(text);
}
