/** Words for a password that stand inside longer ones too (`Mailpasswort`), as `plainLetters` gives them. */
const anywhere = [
  'password',
  'passwort',
  'passphrase',
  'passcode',
  'passwd',
  'passord',
  'kennwort',
  'motdepasse',
  'mot[ _-]de[ _-]passe',
  'palavra[ _-]passe',
  'contrasena',
  'contrasenya',
  'wachtwoord',
  'losenord',
  'adgangskode',
  'lykilord',
  'salasana',
  'parool',
  'jelszo',
  'lozinka',
  'slaptazodis',
  'κωδικος',
  'парол[ьия]',
  'סיסמ[הא]',
  'كلمة المرور',
  '密码',
  '密碼',
  '口令',
  'パスワード',
  '暗証番号',
  '비밀번호',
];

/** Words for a password that are parts of harmless ones: they count by themselves only. */
const alone = [
  'pass',
  'pw',
  'pwd',
  'psw',
  'pin',
  'mdp',
  'clave',
  'senha',
  'parola',
  'heslo',
  'haslo',
  'geslo',
  'sifre',
];

/** A text by its letters alone, to be searched: compatibility forms, accents, invisible signs and case are gone. */
export function plainLetters(text: string): string {
  return text
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i');
}

/** The source of a pattern for a word that means a password in a text of `plainLetters`; it wants the flag `u`. */
export const passwordWord = `(?:(?:${anywhere.map(plainLetters).join('|')})|(?<![\\p{L}\\p{N}])(?:${alone.join('|')})(?![\\p{L}\\p{N}]))`;

const secret = new RegExp(
  `${passwordWord}|${alone.slice(5).join('|')}|pass|pwd|secret|token|credential|api-?key`,
  'u',
);

/** True for the name of a parameter that is a secret’s in one of the languages of most who write links. */
export function namesSecret(name: string): boolean {
  return secret.test(plainLetters(name));
}
