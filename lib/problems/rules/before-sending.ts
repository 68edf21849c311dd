import { any } from '@/lib/problems/vocabulary/any';
import {
  identity,
  kept,
  localFolder,
  message,
  moreRecipients,
  moreThan,
  notRecognised,
  ofSignIn,
  ownAddress,
  sentFolder,
  shownForm,
  sizeOfOne,
  unsentFolder,
  wellFormed,
} from '@/lib/problems/vocabulary/composing';
import {
  address,
  allowed,
  coded,
  method,
  not,
  over,
  password,
  signIn,
} from '@/lib/problems/vocabulary/dialog-notions';
import type { Rule } from './rule';

const reply = /(?:^|[^\d.])[45]\d\d[ -](?:#?[45]\.\d|[a-z])/;
const enter = 'add|enter(?:ed)?|specif(?:y|ied)|choose|chosen|select(?:ed)?|provided?|pick(?:ed)?';
/** Asked for, or left out: not told by who does it. */
const asked = '(?:^\\W{0,3}|[.:!;,"] |\\b(?:please|must|need to|have to|should|did not|have not|has not) )';
const failed = any(not, /\bfail|\berror\b|\bproblem\b|\btrouble\b/);
const megabytes = '[\\d.,]{1,8} ?(?:[kmg]i?b|bytes?|mega\\w*)\\b';

/** An address that is none, and nobody named: the program asks before it calls a server. */
export const noAddress: Rule[] = [
  {
    problem: 'recipient-rejected',
    says: [
      /\b(?:is not|does not (?:appear|seem|look)(?: to be| like)?) an? (?:valid|proper|correct|well-formed|correctly (?:formed|formatted|written)) e?-?mail address\b/,
      /\baddress(?:es)? (?:is|are|was) (?:malformed|not (?:properly|correctly) (?:formed|formatted|written))/,
      wellFormed,
      notRecognised,
    ],
    together: [address, shownForm],
    unless: any(reply, ofSignIn, ownAddress, /\bip\b|\breceived\b/),
    confidence: 'likely',
    also: ['local-client-problem', 'sender-not-allowed'],
    samples: [
      '"bob" does not appear to be a valid email address. Verify the address and try again.',
      'One of the addresses is malformed.',
      'Die Adresse „anna“ im Feld „An“ wurde nicht erkannt. Achten Sie darauf, dass alle Adressen richtig formatiert sind.',
      'L’adresse « anna » du champ « À » n’a pas été reconnue.',
      'Adres „anna” nie ma postaci nazwa@domena',
      'Адрес «anna» указан не в формате имя@домен. Исправьте его перед отправкой.',
      '宛先のアドレスは name@host の形式で入力してください。',
    ],
    keepsOut: ['535 5.7.8 El nombre de usuario es la dirección en la forma usuario@dominio'],
  },
  {
    problem: 'sender-not-allowed',
    says: [
      new RegExp(`${asked}(?:${enter}) (?:an? |the |your )?(?:valid )?(?:sender|from address)\\b`),
      /\b(?:has|have|had|with|without) (?:no |an? )?(?:sender|from) address\b|\b(?:has|have) no sender\b/,
    ],
    unless: any(
      reply,
      /\b(?:safe|block|allow|trust|reject|refus|denied|filter|rule|spam|list|unsubscrib|contacts?)\w*/,
    ),
    confidence: 'likely',
    also: ['local-client-problem'],
    samples: [
      'Please select a From address to send this email.',
      'The mail cannot be sent because it has no From address.',
    ],
    keepsOut: ['Choose the sender and click Block to add it to the list'],
  },
  {
    problem: 'recipient-rejected',
    says: [
      new RegExp(
        `(?:\\b(?:${enter}|must (?:be|have|contain))\\b).{0,24}\\bat least one (?:e-?mail )?(?:name|address|recipient|contact)\\b`,
      ),
      new RegExp(`${asked}(?:${enter}) (?:an? |any |some )?recipients?\\b`),
      /\b(?:has|have|with|contains?|there (?:is|are)) no recipients?\b|\b(?:to|cc|bcc)\W{0,2} (?:field|line|box)\b.{0,12}\b(?:empty|blank)\b|\bno ?(?:one|body) (?:is )?(?:listed |named |entered )?in the to\b/,
    ],
    unless: any(
      reply,
      /\b(?:mailbox|quota|list of|rules?|rejected|refused|unknown|how (?:do|can|to)|when|as soon as)\b/,
    ),
    confidence: 'likely',
    also: ['local-client-problem'],
    samples: [
      'To send this message, add at least one address to To, Cc or Bcc.',
      'You have not entered a recipient.',
      'The message has no recipients.',
    ],
    keepsOut: ['501 5.5.4 The message has no recipients'],
  },
];

/** Too many people, too large a message. */
const tooMuch: Rule[] = [
  {
    problem: 'rate-or-quota-limited',
    says: [
      /\bmore (?:than \d{1,5} )?recipients\b.{0,24}\b(?:than|allow|permit|in (?:to\b|one|total))|\b(?:at most|up to|no more than|maximum of) \d{1,5} recipients\b|\btoo many (?:people|addressees)\b/,
      /\brecipients? list is too (?:long|large)\b|\b(?:over|above|beyond) the recipients? limit\b/,
      /\bnumber of recipients\b.{0,40}\b(?:greater|higher|larger|more|above|over)\b/,
    ],
    unless: /mailbox|quota|\bcan (?:i|we)\b/,
    confidence: 'likely',
    also: ['server-temporary-failure'],
    samples: [
      'This email is addressed to too many people.',
      'The recipient list is too long, please send the mail in several batches.',
      'Your message has more recipients than the server allows.',
      'The number of recipients of this message is greater than the limit (50).',
    ],
    keepsOut: ['The number of recipients whose mailbox is more than full is 3'],
  },
  {
    problem: 'message-too-large',
    says: [
      new RegExp(
        `\\b(?:only|not|never|cannot|no server) (?:accept|take|allow|permit)\\w{0,3} (?:\\S{1,20} ){0,4}?(?:up to|more than|over|larger than|at most) ${megabytes}`,
      ),
      /\bsize\b.{0,30}\b(?:above|over|beyond|larger than|more than) (?:what|the)\b|\bover the size\b/,
    ],
    together: [sizeOfOne, any(over, moreThan), message],
    unless: /mailbox|quota|storage|header|schrank|postvak|postlad|ящик|skrzynk|\bpst\b|\bost\b/,
    confidence: 'likely',
    samples: [
      'This message is 28.4 MB, the server will not take more than 25 MB.',
      'Message not sent: its size (31 MB) is above what the mail server allows.',
      'Byl překročen limit velikosti zprávy na serveru.',
      'De grootte van uw bericht overschrijdt de limiet van de server.',
    ],
    keepsOut: ['The size of the mailbox is more than the messages in it'],
  },
];

/** Whether or not a copy is kept, the message itself was not sent. */
const notSent =
  /\bnot (?:be |been )?sent\b|nicht (?:gesendet|verschickt|versandt)|n'a pas (?:pu etre |ete )?envoye|no se (?:ha |pudo |ha podido )?envi|\bno (?:fue|pudo ser) enviad|non (?:e stat[oa] |puo essere |puo esser |e possibile )?invia|nao (?:foi |pode ser |p[uo]de ser )?envia|niet (?:worden )?(?:verzonden|verstuurd)|nie (?:zostal[ao] )?wysl|не (?:было |был[ао]? |удалось )?отправ/;

/** What becomes of the copy that a program keeps: the Sent folder of the mailbox, or its own. */
export const copyNotKept: Rule[] = [
  {
    // it was sent: what keeps the copy failed, the program or the server it fetches from
    problem: 'local-client-problem',
    says: [
      any(
        /(?:could not|cannot|unable to|fail\w*|error|problem)\b.{0,24}\b(?:sav|stor|append)\w{0,30} (?:the |your |a copy of the )?sent (?:message|mail|e-?mail)/,
        /saving (?:the )?sent (?:message|mail|e-?mail)\b.{0,40}\bfail/,
        /opslaan van het (?:verstuurde|verzonden)|送信(?:した|済み)メッセージの保存/,
        /(?:enregistr|guardar|salvar|salvataggio|salvare|zapis|сохран)\S{0,60} .{0,24}(?:envoye|enviad|inviat|wyslan|отправлен)/,
      ),
    ],
    together: [sentFolder, kept, failed],
    unless: any(reply, unsentFolder, notSent, /quota|\bfull\b|\bvoll\b/),
    confidence: 'likely',
    also: ['incoming-server-problem'],
    samples: [
      'Could not save sent message in "Sent". Please check if the folder exists.',
      'The email went out successfully, however saving it to Sent Items failed.',
      'Sent, but we had trouble storing a copy in your Sent folder. Message contains bare newlines',
      'Bericht verzonden, maar opslaan in Verzonden items is mislukt.',
      'メールは送信されましたが、送信済みフォルダーに保存できませんでした。',
    ],
    keepsOut: [
      'Message sent, but it could not be stored in the folder Sent: mailbox full',
      'The message was not sent, and saved in the folder of sent drafts',
      'Die Nachricht konnte nicht gesendet und nicht in „Gesendete Objekte“ abgelegt werden',
    ],
  },
];

/** A folder of the program’s own takes no message. */
const localFolderRules: Rule[] = [
  {
    problem: 'local-client-problem',
    says: [],
    together: [localFolder, kept, failed],
    unless: any(reply, notSent),
    confidence: 'likely',
    also: ['unknown'],
    samples: [
      'Ihre Nachricht kann nicht in einem lokalen Ordner gespeichert werden. Eventuell ist die Festplatte voll.',
      'Impossible d’enregistrer ce message dans les dossiers locaux.',
      'Не удалось сохранить сообщение в локальных папках. Возможно, закончилось место.',
    ],
    keepsOut: ['452 4.3.1 The message could not be stored in the local folder'],
  },
];

/** What mail programs see for themselves before they send, and what becomes of the copy that they keep: no server says it. */
export const beforeSending: Rule[] = [...noAddress, ...tooMuch, ...copyNotKept, ...localFolderRules];

/** More recipients than there may be, in whichever order a language says it: asked after what servers say of it. */
export const recipientsInAnyOrder: Rule[] = [
  {
    problem: 'rate-or-quota-limited',
    says: [],
    together: moreRecipients,
    unless: /mailbox|quota|\bsize\b|storage|invalid|unknown|\bhops?\b|\bcan (?:i|we)\b/,
    confidence: 'likely',
    also: ['server-temporary-failure'],
    samples: [
      'Le message a plus de destinataires que le serveur n’en autorise.',
      'Число получателей больше допустимого.',
      'Antalet mottagare är större än tillåtet.',
    ],
    keepsOut: ['Число получателей, у которых quota больше допустимого'],
  },
];

/** What a program tells or asks to look at where nothing else told: no reply, or one whose words nobody knows. */
export const lastOfPrograms: Rule[] = [
  {
    problem: 'auth-mechanism-unsupported',
    says: [],
    together: [coded, password, not, allowed],
    unless: /connect|verbind|\btls\b|\bssl\b|连接|連線/,
    confidence: 'likely',
    also: ['auth-bad-credentials'],
    samples: ['发件服务器似乎不支持加密过的密码。您可能要考虑您的密码是否已被盗。'],
    keepsOut: [
      'Die verschlüsselte Verbindung wird nicht unterstützt, das Passwort wird im Klartext gesendet',
    ],
  },
  {
    problem: 'sender-not-allowed',
    says: [],
    together: [identity, signIn, method],
    unless: /verify your identity|second factor|two-?(?:factor|step)/,
    confidence: 'unsure',
    general: true,
    also: ['relay-denied', 'auth-required', 'auth-bad-credentials'],
    samples: [
      'Bitte überprüfen Sie, dass sowohl verwendete Identität als auch Authentifizierungsmethode korrekt sind.',
    ],
    keepsOut: ['Verify your identity with another authentication method'],
  },
];
