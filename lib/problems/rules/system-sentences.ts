import { any } from '@/lib/problems/vocabulary/any';
import { wentWrong } from '@/lib/problems/vocabulary/went-wrong';
import type { Rule } from './rule';

/*
 * What a system says of a failed call in its reader’s language: glibc’s strerror(3) and gai_strerror(3), Windows’ messages of
 * Winsock and Schannel, .NET’s. In English: `reaching`, `broken-off`, `late`.
 */

/** Turning a name into an address. */
const nameResolution = any(
  /namensauflosung|resolution (?:du |de )?nom|resolucion (?:del? )?nombre|risoluzione del nome|resolucao (?:de|do) nome/,
  /rozwiazywani\w{1,3} nazw|naams?(?:herleiding|resolutie|omzetting)|разрешени\S{1,3} имен|namnupplosning|navneopslag|ad cozum/,
  /(?:域名|名称|名字|主机名)解析|名前(?:の)?解決|이름 (?:풀이|확인|분석)/,
);
const notDone = any(
  wentWrong,
  /\bfallo|\bfalla|fallit|storing|mislukt|misslyck|\bhata|basarisiz|сбой|не удал/,
);
/** A name or a service that nobody knows. */
const nameOrService = any(
  /\bname oder (?:der )?dienst|\bnom ou (?:le )?service|\bnombre o (?:el )?servicio|\bnome o (?:il )?servizio|\bnome ou (?:o )?servico/,
  /\bnazwa lub usluga|\bnaam of (?:de )?(?:service|dienst)|имя или (?:служба|сервис)|名前またはサービス|(?:名称|域名)或服务/,
);
const unknown =
  /nicht bekannt|unbekannt|inconnu|desconocid|desconhecid|sconosciut|nieznan|niet bekend|onbekend|неизвест|не извест|不明|未知/;
const addressOfName = any(
  /\bhostnamen? gehort keine adresse|\baucune adresse associee|\b(?:ninguna direccion|nessun indirizzo|nenhum endereco) (?:asociad|associat|associad)/,
  /主机名关联的地址|ホスト名に(?:関連|結び)|(?:нет|ни одного) адрес\S{0,3}, связанн/,
);

/** WSAENETUNREACH, WSAEHOSTUNREACH and WSAENETDOWN: what was done with a socket, and with what there was no doing it. */
const socketOperation = any(
  /\bsocket-?vorgang|\boperation (?:de |du )?socket|\boperacion (?:de |del )?socket|\boperazione (?:di |del |su )?socket|\boperacao (?:de |do )?so(?:cket|quete)|\bsocket-?bewerking|\boperacj\w gniazd/,
  /операци\S{1,3} (?:на|с) сокет|套接字操作|ソケット操作|소켓 (?:작업|연산)/,
);
const notThere = any(
  /nicht (?:verfugbar|erreichbar)|impossible a (?:atteindre|joindre)|inaccessible|no accesible|inaccesible|non raggiungibil|inacessivel|onbereikbaar|nieosiagaln|недоступн/,
  /inaktiv|inactif|inactiv|inattiv|отключенн|无法(?:连接|访问|到达)|到達でき|연결할 수 없/,
);

export const systemSentences: Rule[] = [
  {
    problem: 'connect-timeout',
    says: [],
    together: [socketOperation, notThere],
    confidence: 'likely',
    also: ['network-blocked', 'connect-refused'],
    samples: [
      'smtp.example.com:587: Ein Socketvorgang bezog sich auf ein nicht verfügbares Netzwerk',
      'Une opération de socket a été tentée sur un réseau impossible à atteindre 192.0.2.9:25',
      'Сделана попытка выполнить операцию на сокете для недоступной сети',
    ],
  },
  {
    problem: 'dns-not-found',
    says: [],
    together: [nameOrService, unknown],
    confidence: 'sure',
    samples: [
      'smtp.example.com: Nieznana nazwa lub usługa',
      'smtp.example.com: Der Name oder der Dienst ist nicht bekannt',
    ],
  },
  {
    problem: 'dns-not-found',
    says: [
      addressOfName,
      /알려진 호스트가 없|det finns ingen sadan vard|(?:ana bilgisayar|sunucu) bilinmiyor/,
    ],
    confidence: 'sure',
    samples: [
      'fehlgeschlagen: Zu diesem Hostnamen gehört keine Adresse',
      'smtp.example.com: Böyle bir ana bilgisayar bilinmiyor.',
    ],
  },
  {
    problem: 'dns-not-found',
    says: [],
    together: [nameResolution, notDone],
    confidence: 'sure',
    also: ['server-temporary-failure'],
    samples: [
      'php_network_getaddresses: getaddrinfo fehlgeschlagen: Temporärer Fehler bei der Namensauflösung',
      'smtp.example.com:465 : Échec temporaire dans la résolution du nom',
    ],
  },
  {
    problem: 'connect-refused',
    says: [
      /forbindelsen? (?:vagra|nekad)|aktivt nekade|\bligacao recusada|kapcsolat elutasit|yhteys torjut|연결을 거부/,
    ],
    confidence: 'sure',
    also: ['network-blocked', 'connect-timeout'],
    samples: ['587: Ligação recusada'],
  },
  {
    problem: 'connect-timeout',
    says: [
      /siec jest (?:niedostepna|nieosiagalna)|l'operation a expire|tempo limite da operac|응답이 없어/,
      /risposta non corretta della parte connessa/,
    ],
    confidence: 'likely',
    also: ['network-blocked', 'tls-wrong-mode-plain-on-implicit-port'],
    samples: [
      'System.Net.Mail.SmtpException: O tempo limite da operação foi atingido.',
      "Impossibile stabilire la connessione. Risposta non corretta della parte connessa dopo l'intervallo di tempo.",
    ],
  },
  {
    problem: 'starttls-not-offered',
    says: [/il server non supporta (?:le )?connessioni protette/],
    confidence: 'likely',
    also: ['auth-mechanism-unsupported'],
    samples: ['System.Net.Mail.SmtpException: Il server non supporta connessioni protette.'],
  },
  {
    // SEC_E_ALGORITHM_MISMATCH and SEC_E_ILLEGAL_MESSAGE
    problem: 'tls-too-old',
    says: [
      /(?:possuem|dispongono di) u[nm] algoritmo (?:em|in) comu|mesmo algoritmo|同じアルゴリズムを使用/,
      /message received was unexpected or badly|nachricht war unerwartet oder fehlerhaft|message recu etait inattendu|mensaje recibido era inesperado|messaggio ricevuto (?:e )?imprevisto|mensagem recebida era inesperada|接收到的消息异常/,
    ],
    confidence: 'likely',
    also: ['tls-wrong-mode-implicit-on-starttls-port'],
    samples: [
      'クライアントとサーバーは同じアルゴリズムを使用していないため、通信できません',
      'A call to SSPI failed, see inner exception. The message received was unexpected or badly formatted.',
    ],
  },
];

/** A line that broke: whatever reply stands beside it comes first. */
export const brokenInOtherWords: Rule[] = [
  {
    problem: 'server-closed-connection',
    says: [
      /connexion re-?initialisee|polaczenie zerwane|verbinding is weggevallen|相手からリセット|강제로 끊|tvingades att stanga/,
      /\bincomplete (?:smtp )?response\b|(?:[:-] |error: )eof\b["'.)]{0,3}$|\b(?:open|establish|creat)\w{0,3} .{0,60}\bconnection .{0,60}\beof\b|\bnegotiation failed with error socket ?error\b/,
      /\brelais brise|\btuberia rota|\bpipe interrotta|管道(?:中断|破裂)|datenubergabe unterbrochen|обрыв канала|przerwany potok/,
    ],
    confidence: 'sure',
    also: ['tls-wrong-mode-plain-on-implicit-port', 'server-temporary-failure'],
    samples: [
      'smtp.example.com:587: Połączenie zerwane przez drugą stronę',
      'fwrite(): send of 6 bytes failed with errno=32 Relais brisé (pipe)',
      'smtp.example.com: response error: incomplete response',
    ],
  },
];
