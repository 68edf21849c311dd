import { any } from '@/lib/problems/vocabulary/any';
import { not } from '@/lib/problems/vocabulary/dialog-notions';
import { mailbox } from '@/lib/problems/vocabulary/dialog-things';
import { network, recipient } from '@/lib/problems/vocabulary/things';
import { transportProvider } from '@/lib/problems/vocabulary/transport-provider';
import type { Rule } from './rule';

/** Whoever has this has been answered, or names the line to a server. */
const ofServer = /\b[45]\d\d[ -]#?[45]\.\d|\bsmtp\b|\bimap\b|\bpop3?\b|0x8|passwor|kennwort/;

const none = any(not, /\bbrak\b|\bzadn\w|\byok\b|(?:^| )нет |отсутств/);
const anyRecipient = any(recipient, /geadresseerd|\badresat/);

const server = /server|serveur|servidor|serwer|сервер|服务器|伺服器|サーバ|서버|sunucu|kiszolgal/;
const exchange = /\bmicrosoft exchange\b/;
const notThere =
  /nicht verfugbar|pas disponible|indisponible|no esta disponible|non e disponibile|niet beschikbaar|nao esta disponivel|indisponivel|nied?ostepn|недоступн|不可用|無法使用|利用でき(?:ない|ません)|사용할 수 없/;

/** MAPI, which Outlook itself is built on. */
const messagingInterface =
  /messaging-?schnittstelle .{0,16}unbekannten fehler|interface de messagerie .{0,24}erreur inconnue|interfaz de mensajeria .{0,24}error desconocido|interfaccia (?:di messaggistica|messaggi) .{0,24}errore sconosciuto|interface de (?:mensagens|troca de mensagens) .{0,24}erro desconhecido/;

/** That it is to be the right one. */
const proper =
  /\b(?:proper|correct|right)\b|richtig|korrekt|appropri|\bcorrect|corrett|\bcorret|juiste|poprawn|prawidlow|правильн|верн|正确|正確|正しい|올바른/;
const name =
  /\bnames?\b|\w*name[ns]?\b|\bnoms?\b|\bnombres?\b|\bnom[ei]\b|na(?:am|men)\b|\bnazw|\bnavn|\bnam(?:n|net)\b|\badi\b|(?:^| )им(?:я|ен)|名|이름/;

/** Outlook’s own profile is not what it has to be, or its Exchange cannot be reached: no outgoing server has said anything. */
export const outlookProfileRules: Rule[] = [
  {
    problem: 'local-client-problem',
    says: [/\bno transport provider (?:was |is )?available\b/],
    together: [transportProvider, none, anyRecipient],
    unless: ofServer,
    confidence: 'likely',
    settled: true,
    also: ['unknown'],
    samples: [
      'No transport provider was available for delivery to this recipient.',
      'Er is geen transportserviceprogramma beschikbaar voor bezorging bij deze geadresseerde.',
      'Für die Zustellung an diesen Empfänger war kein Transportdienst verfügbar.',
      'Нет доступного поставщика транспорта для доставки этому получателю.',
    ],
    keepsOut: ['550 5.4.4 No transport provider available for the recipient’s domain'],
  },
  {
    problem: 'local-client-problem',
    says: [messagingInterface],
    unless: ofServer,
    confidence: 'likely',
    settled: true,
    also: ['unknown'],
    samples: ['Die Messagingschnittstelle hat einen unbekannten Fehler zurückgegeben.'],
    keepsOut: ['0x80040600: Die Messagingschnittstelle hat einen unbekannten Fehler zurückgegeben'],
  },
  {
    problem: 'local-client-problem',
    says: [/\byour microsoft exchange server is unavailable/],
    together: [exchange, notThere],
    unless: any(ofServer, recipient),
    confidence: 'likely',
    settled: true,
    also: ['connect-timeout', 'unknown'],
    samples: [
      'Die Verbindung mit Microsoft Exchange ist nicht verfügbar. Outlook muss online oder verbunden sein.',
      'Подключение к Microsoft Exchange недоступно.',
      'Your Microsoft Exchange server is unavailable.',
    ],
    keepsOut: ['450 4.4.1 Microsoft Exchange: Verbindung nicht verfügbar'],
  },
  {
    // it asks to look at both, since it cannot tell which
    problem: 'local-client-problem',
    says: [],
    together: [network, server, mailbox, name, proper],
    unless: ofServer,
    confidence: 'likely',
    settled: true,
    also: ['connect-timeout', 'dns-not-found', 'unknown'],
    samples: [
      'Outlook cannot log on. Verify you are connected to the network and are using the proper server and mailbox name.',
      'Outlook kann sich nicht anmelden. Vergewissern Sie sich, dass Sie mit dem Netzwerk verbunden sind und den richtigen Server- und Postfachnamen verwenden.',
      'Outlook 无法登录。请验证您已连接到网络，并且正在使用正确的服务器和邮箱名称。',
    ],
    keepsOut: ['Check the network connection, the right server name and the password of your mailbox.'],
  },
];
