import { allowList, isNot } from '@/lib/problems/vocabulary/allow-list';
import { any } from '@/lib/problems/vocabulary/any';
import { unreachable } from '@/lib/problems/vocabulary/dialog-things';
import { reached, timeLimit } from '@/lib/problems/vocabulary/states';
import { between, blocks, forbidden, network, port, relaying } from '@/lib/problems/vocabulary/things';
import type { Rule } from './rule';

const noRoute =
  /keine route zum|aucun chemin d'acces pour atteindre l'hote|(?:no existe ninguna|no hay) ruta (?:hasta|hacia|al) |nessun instradamento per l'host|nao ha rota para|нет маршрута (?:до|к) |brak trasy do|geen route naar|没有到主机的路由|ホストへの経路がありません/;

/** Outlook’s own words, where its computer found no way out. */
const noNetwork =
  /cannot connect to the network|no se puede conectar (?:a|con) la red|impossible de se connecter au reseau|keine verbindung (?:mit|zu) dem netzwerk|impossibile (?:connettersi|collegarsi) alla rete|nao e possivel (?:conectar|ligar)(?:-se)? a rede|geen verbinding (?:maken )?met het netwerk|nie mozna polaczyc sie z siecia|не удается подключиться к сети|无法连接到?网络|ネットワークに接続できません/;
/** What Test-NetConnection says of a port; a refusal and a silence are the same to it. */
const portTest = /\btcptestsucceeded ?: ?false\b/;

/** Asked when no rule for reaching a server knows the words. */
export const networkInAnyOrder: Rule[] = [
  {
    problem: 'relay-denied',
    says: [],
    together: [relaying, forbidden],
    unless:
      /\b(?:spf|dkim|dmarc|srs)\b|auto-?forward|automatic(?:ally)? forward|external forwarding|\bip\b|\bport\b|servidor (?:de )?relay ocupado|mail ?box|queue/,
    confidence: 'likely',
    also: ['auth-required', 'recipient-rejected'],
    samples: ['550 Doorsturen van mail naar dit domein is niet toegestaan'],
    keepsOut: ['550 SRS: retransmission interdite'],
  },
  {
    // who is not on it, they do not say: mostly the address of the caller
    problem: 'ip-blocklisted',
    says: [],
    together: [/(?:^|[^\d.])[45][25]\d[ -]/, allowList, isNot],
    unless:
      /\b(?:helo|ehlo|host ?name)\b|\bdomain|sender|absender|expedit|remit|mittent|recipient|empfang|destin|account|konto|compte|cuenta|user|mail ?box|attach|anhang|\bfile|\blinks?\b|отправит|получат|发件|收件|账[号户]/,
    confidence: 'unsure',
    also: ['sender-not-allowed', 'relay-denied', 'recipient-rejected'],
    samples: [
      '554 5.7.1 Access denied: not on the allow list',
      '554 Zugriff verweigert: nicht auf der Freigabeliste',
    ],
    keepsOut: ['550 5.7.1 This domain is not on the allow list'],
  },
  {
    // as operating systems say it in their user’s language
    problem: 'connect-timeout',
    says: [noRoute, noNetwork, portTest],
    together: [
      network,
      any(unreachable, /fora de alcance|届きません|到達でき|onbereikbaar|n'est pas accessible/),
    ],
    unless: /\b[45]\d\d[ -]#?[45]\.\d/,
    confidence: 'likely',
    also: ['network-blocked', 'connect-refused'],
    samples: [
      'Das Netzwerk ist nicht erreichbar',
      'La red es inaccesible',
      'Сеть недоступна',
      'Keine Route zum Zielrechner',
      'Нет маршрута до узла',
      'Cannot connect to the network. Verify your network connection or modem.',
      'Test-NetConnection smtp.example.com -Port 587 : TcpTestSucceeded : False',
    ],
    keepsOut: ['451 4.4.0 Das Netzwerk des Empfängers ist nicht erreichbar'],
  },
  {
    problem: 'connect-timeout',
    says: [],
    together: [timeLimit, reached],
    confidence: 'likely',
    also: ['network-blocked', 'server-temporary-failure'],
    samples: ['È stato superato il limite di tempo per la connessione al server'],
  },
  {
    problem: 'network-blocked',
    says: [],
    together: [between, blocks, port],
    unless:
      /\b[45]\d\d [45]\.\d|black ?list|block ?list|spamhaus|dnsbl|\brbl\b|\bspam|relay|attach|anhang|passwor|account|konto|compte|cuenta|log-?in|sign-?in|authenti|\bport (?:465|587) (?:is|was) not blocked|not block|ne bloque pas|blockiert nicht|no bloquea|non blocca/,
    confidence: 'likely',
    also: ['connect-timeout'],
    samples: [
      'Il tuo provider blocca la porta 25 in uscita',
      'Uw internetprovider blokkeert poort 25',
      'Twój dostawca internetu blokuje port 25',
      'Mein Hoster sperrt den Versand über SMTP, außer zu Gmail',
    ],
    keepsOut: ["Notre hébergeur interdit l'envoi SMTP sans authentification de compte"],
  },
];
