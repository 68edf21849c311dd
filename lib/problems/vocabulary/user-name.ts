import { any } from './any';
import { userName as inOtherLanguages } from './dialog-things';

/* How a server (plain form) says that a user name has to be written. */

const userName = any(/\b(?:user ?name|user ?id|log-?in ?name)\b/, inOtherLanguages);
const must = any(
  /\b(?:must|should|has to|have to|needs? to|muss|doit|debe|deve|dovrebbe|moet|musi|skal|maste)\b|долж\S{1,3}/,
);
/** To have it in itself, where a language puts the verb between, and where behind. */
const hold =
  /(?:be|include|contain|have|carry|incluir|contener|conter|contenir|comporter|contenere|includere|avere|bevatten|zawierac|enthalten|содержать)\b ?/;
const domain = /domain|domaine|dominio|domein|domen|@|at[- ]sign|\bhost ?name\b/;
const address =
  /(?:e-?mail|mail)(?:[- ]?(?:address|adresse))?|adresse (?:e-?mail|electronique)|direccion de correo|endereco de e-?mail|indirizzo (?:e-?mail|di posta)|adres e-?mail/;
const few = '(?:[^ .,;!?]{1,16} ){0,4}?';

/** The whole address is asked for, or the part of it that is missing. */
export const wholeAddress = any(
  /\b(?:full|whole|complete|entire) e-?mail\b|vollstandige e-?mail|adresse (?:e-?mail |electronique )?complete/,
  `(?:${userName.source}) (?:${must.source}) (?!not\\b|nicht\\b)${few}(?:${domain.source}|${address.source})`,
  `(?:${userName.source}) (?:without|ohne|sans|sin|sem|senza|zonder|bez|без) (?:(?:an?|the|die|le|el|o|il) )?(?:${domain.source})`,
  `(?:${address.source}) (?:as|als|comme|como|come|jako) (?:(?:the|your|an?|ihre?n?|votre|su) )?(?:${userName.source})`,
);

/** The part before the @ alone is asked for. */
export const partOfAddress = any(
  `(?:${userName.source}) (?:must not|should not|cannot|may not|can not|darf (?:kein\\w* )?|ne doit pas|no debe|nao deve|non deve|mag (?:geen )?) ?(?:${hold.source})?${few}(?:${domain.source}|${address.source})`,
  `(?:${userName.source}) (?:without|ohne|sans|sin|senza|zonder) ${few}(?:${domain.source}) (?:verwenden|benutzen|eingeben)|\\bonly the part before the @|\\b(?:use|enter) (?:only )?(?:the |your )?(?:${userName.source}) without ${few}(?:${domain.source})`,
);

/** It is written in some other way than this. */
export const nameForm = any(
  wholeAddress,
  partOfAddress,
  `\\buser ?name (?:form|format)\\b|\\bdomain\\\\{1,2}user|\\b(?:user ?name|log-?in name) (?:must|should|has to|needs to|cannot)\\b`,
  /\b(?:use|enter|with) \S{2,40} as (?:the |your )?(?:user ?name|login)\b/,
  /\b(?:benutzername|identifiant|nom d'utilisateur|nombre de usuario|nome utente|gebruikersnaam) (?:muss|doit|debe|deve|moet)\b/,
);

const quote = '["“”„«»‘’\']';
/** What a name may have to be: then none is named. */
const kind =
  '(?:an?|the|your?|in|of|at|it|this|that|ein\\w*|un|une|e-?mail|address|valid|correct|right|unique|lower\\w*|upper\\w*|fully?|longer|shorter|ascii|utf|present|empty|different|identical|alphanumeric|numeric|set|sent|known|given|written|\\w+ed)\\b';
/** A name in quotation marks, or at the end of what is said. */
const name = `(?:${quote}([\\w.+@-]{2,40})${quote}|(?!${kind})([\\w.+@-]{2,40})(?=\\.?(?:[,;!)]|$)|\\. ))`;
/** The same before another word. */
const nameBefore = `${quote}?(?!${kind})([\\w.+@-]{2,40})${quote}?`;
const asked = [
  `(?:user ?name|login ?name) (?:must|has to|needs to|should) (?:always )?be ${name}`,
  `(?:use|enter|with) ${nameBefore} as (?:the |your )?(?:user ?name|login)`,
  `(?:user ?name|login) is always ${name}`,
  `benutzername (?:muss|hat) ${nameBefore} (?:zu )?(?:sein|lauten)`,
  `(?:nom d.utilisateur|identifiant) doit \\S{2}tre ${name}`,
  `(?:nombre de usuario|nome utente|nome de usu\\Srio) (?:debe|deve) (?:ser|essere) ${name}`,
].map((each) => new RegExp(each, 'i'));

/** The user name that a server asks for in a reply as it was written: letters may count. Undefined: it names none. */
export function userNameAsked(written: string): string | undefined {
  const words = written.replace(/\s+/g, ' ');
  return asked.flatMap((each) => each.exec(words)?.slice(1) ?? []).find((found) => found !== undefined);
}
