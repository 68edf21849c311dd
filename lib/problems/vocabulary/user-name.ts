import { any } from './any';
import { userName as inOtherLanguages } from './dialog-things';

/* How a server (plain form) says that a user name has to be written. */

const userName = any(/\b(?:user ?names?|user ?id|log-?in ?names?)\b/, inOtherLanguages);
const must = any(
  /\b(?:must|should|has to|have to|needs? to|muss|doit|debe|deve|dovrebbe|moet|musi|skal|maste)\b|долж\S{1,3}/,
);
/** To have it in itself, where a language puts the verb between, and where behind. */
const hold =
  /(?:be|include|contain|have|carry|incluir|contener|conter|contenir|comporter|contenere|includere|avere|bevatten|zawierac|enthalten|содержать)\b ?/;
const domain = /domain|domaine|dominio|domein|domen|["'(]{0,2}@|at[- ]sign|\bhost ?name\b/;
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
  `(?:${userName.source})[,:]? (?:(?:it|he|er|il|el|o|esso|this) )?(?:must not|should not|cannot|may not|can not|darf (?:kein\\w* )?|ne doit pas|no debe|nao deve|non deve|mag (?:geen )?) ?(?:${hold.source})?${few}(?:${domain.source}|${address.source})`,
  `(?:${userName.source}) (?:without|ohne|sans|sin|senza|zonder) ${few}(?:${domain.source}) (?:verwenden|benutzen|eingeben)|\\bonly the part before the @|\\b(?:use|enter) (?:only )?(?:the |your )?(?:${userName.source}) without ${few}(?:${domain.source})`,
);

/** What a house gives somebody for a name, beside the address. */
const givenName = any(
  /\b(?:customer|account|client|subscriber) (?:number|no)\b|\b(?:customer|subscriber|mail ?box)[- ]?id\b|\bmail ?box (?:name|number)\b/,
  /\bkunden-?nummer|\bpostfach-?(?:id|nummer|name)|\bkonto-?nummer|\bbenutzer-?nummer|\bklantnummer|\bmailbox-?(?:id|nummer|naam)/,
  /\bnumero (?:de |d')?(?:client|compte|abonne|cliente|cuenta|conta)|\b(?:codice|numero) cliente|\bid (?:del? )?(?:buzon|casella)|\bnumer\w? klienta|номер\S{0,2} (?:клиента|договора|абонента)|客户号/,
);
const toSignIn =
  /\b(?:(?:log|sign) ?-?(?:in|on)|use|enter|melden? sie sich|verwenden sie|benutzen sie|nutzen sie|connecter|connectez-vous|utilisez|inicie sesion|acceda|utilice|use|acesse|acceda|accedere|usi|gebruik|zaloguj sie)\b/;
/** A number or a name that the house gave is asked for. */
export const nameGiven = any(
  `(?:${toSignIn.source}) (?:[^ .,;!?]{1,16} ){0,3}?(?:${givenName.source})`,
  `(?:${userName.source}) (?:is|ist|est|es|e|must|muss|bitte|doit|debe|deve)\\b[^.;!?]{0,60}?(?:${givenName.source})`,
  `(?:${givenName.source}) (?:as|als|comme|como|come|jako) `,
);

const login = any(userName, /\blog-?ins?\b/);
/** Letters of the name count, and they have to be small. */
export const smallLetters = new RegExp(
  `(?:${login.source})[^.!?]{0,60}(?:\\blower ?-?case|small letters|kleinbuchstaben|kleingeschrieben|klein geschrieben|minuscul|minuscol|kleine letters|malymi literami|нижн\\S{2} регистр|строчн|小写|小文字)`,
);
/** The name behind that of a Windows domain. */
export const behindDomain = /\b(?:dom(?:ain|ane|aene|aine|inio|ein|ena|ene))\\{1,2}\w/;
/** A percent sign stands in the place of the @. */
export const percentForAt = /\b\w{2,16}%(?:domain|host|dom)\w{0,6}/;

/** It is written in some other way than this. */
export const nameForm = any(
  wholeAddress,
  partOfAddress,
  nameGiven,
  smallLetters,
  behindDomain,
  percentForAt,
  `\\buser ?name (?:form|format)\\b|\\b(?:user ?name|log-?in name) (?:must|should|has to|needs to|cannot)\\b`,
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

/** A plain word, or two: nothing that could be a number, a page or a message to whoever reads it. */
const plainWord = /^(?=.{2,20}$)[a-z]+(?:_[a-z]+)?$/i;

/**
 * The user name that a server asks for in a reply as it was written: letters may count. Undefined: it names none, or one that
 * nobody would have.
 */
export function userNameAsked(written: string): string | undefined {
  const words = written.replace(/\s+/g, ' ');
  const found = asked.flatMap((each) => each.exec(words)?.slice(1) ?? []).find((name) => name !== undefined);
  return found && plainWord.test(found) ? found : undefined;
}
