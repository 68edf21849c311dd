import { any } from './any';

/** What Outlook calls its two tasks, behind the name of the account, in its languages (plain form). */
export const receivingTask = any(
  /receiving|empfangen|empfang|reception|recepcion|recibi\w{1,5}|recebendo|recebimento|receber/,
  /ricezione|ontvangen|ontvangst|odbier\w{0,8}|odbior|получени\S|正在接收|接收|受信|받기|수신/,
);
export const sendingTask = any(
  /sending|senden|versand|envoi|enviando|envio|enviar|invio|verzenden|verzending|wysylani\w|wysylka/,
  /отправк\S|正在发送|发送|正在傳送|傳送|送信|보내기|전송/,
);

const named = (words: RegExp) => `['"][^'"]{0,80} - ?(?:${words.source}) ?['"]`;
/** Some languages name the number before the task: `error (0x…) while performing the task '…'`. */
const numbered =
  /(?:[^\s'"]{3,12} ?\(?(?:0x)?8[0-9a-f]{7}\)? (?:beim?|lors|pendant|durante|al|при|podczas|bij|tijdens|while|during) [^'"\d]{0,40})?/
    .source;
const task = /(?:(?:task|aufgabe|tache|tarea|tarefa|attivita|taak|zadani\w|задач\S|任务|任務|タスク|작업) ?)?/
  .source;

/** The steps of the window in which Outlook tests an account. */
const testMail = any(
  /send(?:ing)? (?:a )?test (?:e-?mail|message)|test-?(?:e-?mail-?)?nachricht (?:senden|versenden)/,
  /(?:envoyer|envoi) (?:\S{1,12} ){0,3}(?:message|courrier|e-?mail) (?:electronique )?(?:de )?test/,
  /envi(?:ar|o) (?:\S{1,12} ){0,2}(?:mensaje|correo|mensagem|e-?mail) (?:\S{1,12} ){0,3}(?:prueba|teste)/,
  /invi(?:o|are|a) (?:\S{1,12} ){0,2}messaggio (?:\S{1,12} ){0,3}prova|test-?(?:e-?mail-?)?bericht (?:verzenden|versturen)/,
  /wys(?:lij|ylanie|lac) (?:testow\S{1,3} )?(?:wiadomosc\S{0,2}|e-?mail\S{0,2})(?: e-?mail)? ?(?:testow\S{1,3})?/,
  /отправ\S{1,6} (?:тестов|пробн)\S{2,3} (?:электронн\S{2,3} )?(?:сообщени|письм)/,
  /发送测试|傳送測試|テスト ?(?:電子)?メール.{0,6}送信/,
);
const signInStep = any(
  /log(?:ging)? ?(?:on|in) ?(?:to )?(?:the )?incoming|anmeld\w{2,3} (?:am|bei|beim) posteingang/,
  /(?:connecter|connexion|session) (?:\S{1,12} ){1,5}entrant|iniciar sesion .{0,40}entrante|iniciar sessao .{0,40}entrada/,
  /(?:accesso|accedere|connessione) .{0,40}in arrivo|aanmelden (?:bij|op) .{0,24}inkomende|logowanie .{0,30}przychodz/,
  /вход .{0,30}входящ|登录.{0,10}接收|登入.{0,10}(?:接收|內送)|受信(?:メール)? ?サーバーへのログオン/,
);

const begins = new RegExp(
  `(?<out>${numbered}${task}(?:${named(sendingTask)})|${testMail.source})|(?<in>${numbered}${task}(?:${named(receivingTask)})|${signInStep.source})`,
  'g',
);

/**
 * What Outlook tells of each task (plain form): its progress window, and the one that tests an account. Null where it does not
 * tell of both.
 */
export function tasksIn(text: string): { sending: string; receiving: string } | null {
  const found = [...text.matchAll(begins)];
  const told = found.map((match, at) => ({
    side: match.groups?.out === undefined ? 'receiving' : 'sending',
    said: text.slice(match.index, found[at + 1]?.index),
  }));
  const of = (which: string) =>
    told
      .filter(({ side }) => side === which)
      .map(({ said }) => said)
      .join(' ');
  const [sending, receiving] = [of('sending'), of('receiving')];
  return sending && receiving ? { sending, receiving } : null;
}

const accountOfTask = new RegExp(
  `(?<=['"])[^'"]{1,80}(?= - ?(?:${sendingTask.source}|${receivingTask.source}) ?['"])`,
  'g',
);
const accountOfMessage =
  /(?<=\b(?:account|konto|compte|cuenta|conta|rekening|учетная запись|帐户|アカウント) ?: ?['"])[^'"]{1,80}(?=['"],)/g;

/** Where a program names the account of whoever uses it, by its address. */
const accountOfField =
  /(?<=\b(?:user ?name|user(?: ?id)?|log-?in|account(?: name)?|benutzername|benutzer|konto|utilisateur|identifiant|compte|usuario|cuenta|utente|nome utente|conta|gebruikersnaam|uzytkownik|пользователь|логин|用户名|ユーザー名)["']? ?(?:=>|[:=]) ?["'<]?)[\w.+%-]{1,64}@[\w.-]{3,120}/g;

/** The domains of the addresses that a text (plain form) calls accounts of the visitor’s: no recipient is among them. */
export function accountDomains(text: string): string[] {
  const names = [accountOfTask, accountOfMessage, accountOfField].flatMap((name) => text.match(name) ?? []);
  const domains = names.flatMap(
    (name) => name.match(/@([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4})$/)?.[1] ?? [],
  );
  return [...new Set(domains)];
}

/** A text (plain form) without what people call their accounts, which are often named after a server: such a name is none. */
export function withoutAccountNames(text: string): string {
  return text.replace(accountOfTask, '*').replace(accountOfMessage, '*');
}
