import { any } from '@/lib/problems/vocabulary/any';
import { certificate } from '@/lib/problems/vocabulary/certificate';
import { guardKinds } from '@/lib/problems/vocabulary/guards';
import { failing } from '@/lib/problems/vocabulary/states';
import { signingMakers } from '@/lib/security-software/makers';
import type { Rule } from './rule';

/** Nobody could say whether it is good, in scripts in which the sentences for it have no rule. */
const notChecked =
  /(?:確認|検証)(?:する(?:こと)?が)?でき(?:ない|ませ)|(?:확인|검증)할 수 없|無法驗證|لا يمكن التحقق|تعذر التحقق|לא ניתן לאמת|ไม่สามารถตรวจสอบ|tidak dapat diverifikasi|khong the xac minh|सत्यापित नहीं|δεν (?:ειναι δυνατη|μπορει|είναι δυνατή|μπορεί) .{0,12}(?:επαληθ|επαλήθ)/;
/** Whose it is, where .NET tells of its own check of a server’s. */
const ofTheServer = any(
  /\bremote\b|remote-?z|\bfern|extern|distant|remot[oa]|zdaln|vzdalen|vzdialen|tavoli|uzak|etavarmen|fjarr|fjern|ekstern|la distanta|\btu xa\b/,
  /удал[еи]н|віддален|απομακρυσμ|远程|遠端|远端|リモート|원격|מרוחק|البعيد|ระยะไกล|jarak jauh/,
);
const notValid = any(
  failing,
  /non (?:e (?:stat\w )?)?(?:ritenut\w )?valid|n'est pas valide|nu este valid|nevalid|ei kelpaa|kelpaamaton|잘못|유효하지|недійсн|δεν είναι έγκυρ|μη έγκυρ|אינ\S|غير صالح|ไม่ถูกต้อง|tidak (?:valid|sah)|khong hop le/,
);
const name =
  /\b(?:host|server|domain|dns)? ?name|\bhost\b|\bnom\b|\bnombre\b|\bnome\b|\bnaam\b|имя|主机名|ホスト名/;
/** Where a certificate keeps the names it is for. */
const names = /\b(?:alternative|alt) names?\b|\bsans?\b|\bcertificate\b|\bcert\b/;
const notThere =
  /\bnot (?:(?:match|fit) (?:any|one)|listed|in(?:cluded)?|found|among|contained|present|covered|part|named)\b|\bmatche[sd] none\b/;
const issued =
  /\bissued (?:to|for)\b|ausgestellt (?:fur|auf)|(?:delivre|emis) (?:a|pour|au)\b|emitido (?:para|a)\b|emesso (?:per|a)\b|afgegeven (?:aan|voor)|wystawion\w+ (?:dla|na)\b|выдан (?:для|на)/;
const butAnother =
  /\b(?:but|while|whereas|instead)\b.{0,24}\b(?:connect|expect|asked|called|want|use)|\bpasst nicht\b|ne correspond|no coincide|non corrispond|nao corresponde/;

/** No longer good, in the languages in which the sentence is put in several ways. */
const over = any(
  /\bvalidity (?:has |is )?(?:ended|over|passed|ran out|run out|lapsed)|\bcert (?:has )?(?:ran|run) out|\bno longer (?:good|valid)\b/,
  /nicht mehr (?:gultig|gut)|(?:n'est |est )?plus (?:valable|valide)|ya no (?:es )?(?:valid|vigente)|(?:no esta|dejo de estar) vigente/,
  /non e piu valid|nao e mais valid|perdeu a validade|niet meer geldig|stracil waznosc|inte (?:langre )?giltig|больше не действ|sona er/,
);
/** `notAfter=` with a day, and that it was refused. */
const ended = /\bnot ?-?after ?[=:].{0,60}\b(?:reject|refus|fail|expired|too late|abort)/;

/** Who makes certificates of his own for what passes through: what stands there for the server’s. */
const inspector = any(
  guardKinds,
  /\bproxy\b|inspect|mail[ /-]?scanner|web[ /-]?(?:shield|scanner)/,
  signingMakers,
);
const by =
  /\bissue[dr]\b|\bsigned by\b|aussteller|ausgestellt (?:von|durch)|emetteur|(?:delivre|emis|signe) par|emisor|emitid\w (?:por|pela)|emesso da|uitgegeven door|wystawion\w+ przez|выдан(?! для)|издател|颁发|発行/;

/** Apple’s window: who answers there is not known to be the one who was called. */
const identity =
  /\bidentit(?:y|at|e\b|ad\b|eit\b)|\bidentita\b|\bidentidade?\b|tozsamosc|подлинност\S{1,2} сервер|服务器身份|サーバの識別情報|サーバーの識別情報/;
const ofServer = /\bserv\w{2,6}\b|["']?\b(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}\b|сервер|服务器|サーバ/;
const notVerified = any(
  /nicht (?:uber)?pruf|nicht .{0,40}uberpruft|impossible de verifier|ne (?:peut|pas) .{0,12}verifi|no (?:se )?puede .{0,24}verific|non (?:puo|e possibile) .{0,24}verific/,
  /impossibile verific|nao (?:e|foi) possivel verific|niet .{0,24}(?:verifi|gecontrol)|kan .{0,40}niet verifi|nie mozna zweryfik|не удается проверить|无法验证|検証できま/,
);

/** Certificates, told by a thing and what befell it in whichever order a program or a person has them. */
export const certificatesInAnyOrder: Rule[] = [
  {
    problem: 'cert-untrusted',
    says: [],
    together: [identity, ofServer, notVerified],
    // whoever signs in has an identity too
    unless: any(
      /(?:^|[^\d.])[45]\d\d[ -]|absender|expediteur|remitente|mittente/,
      /\b(?:your|ihre|deine|votre|ton|su|tu|tua|sua|uw|je|jouw|twoj\w{1,3}|swoj\w{1,3}|ваш\S{1,3}) (?:identi|tozsamosc)|(?:ваш|сво)\S{1,3} подлинност/,
    ),
    confidence: 'sure',
    also: ['cert-name-mismatch', 'cert-expired'],
    samples: [
      'Identität des Servers nicht überprüfbar',
      'Die Identität von „smtp.example.com“ kann von Mail nicht überprüft werden.',
      'L’identité de « smtp.example.com » ne peut être vérifiée par Mail.',
      'Mail no puede verificar la identidad de “smtp.example.com”.',
    ],
    keepsOut: [
      '550 Die Identität des Absenders (mx.example.com) konnte nicht überprüft werden',
      'Impossible de vérifier votre identité sur login.example.com',
    ],
  },
  {
    problem: 'cert-name-mismatch',
    says: [],
    together: [names, name, notThere],
    unless: /trust|revo[ck]|issuer/,
    confidence: 'sure',
    samples: [
      'The server name smtp.example.com did not match any of the subject alternative names: *.example.net',
      'smtp: TLS: hostname mail.example.com not listed in certificate (SAN: DNS:srv7.example.net)',
    ],
    keepsOut: ['The server name in the certificate is not listed with a trusted issuer'],
  },
  {
    problem: 'cert-name-mismatch',
    says: [
      /\b(?:cert\w*|sans?)\b.{0,40}\bonly\b.{0,60}\b(?:wanted|expected|asked for|connected)\b/,
      /certificad?\w* .{0,24}(?:au nom d|auf den namen|a nombre d|em nome d|a nome d|op naam|on the name of).{0,60}\b(?:pas|nicht|no|nao|non|niet|not)\b/,
    ],
    together: [certificate, issued, butAnother],
    confidence: 'likely',
    also: ['cert-untrusted'],
    samples: [
      "Server certificate is issued to 'cp12.example.net' but we connected to 'mail.example.com'",
      'SAN list of the cert has only www.example.net, client wanted smtp.example.com',
      'Le certificat est au nom de ssl0.example.net et pas de mail.example.com',
    ],
  },
  {
    problem: 'cert-expired',
    says: [ended],
    together: [any(certificate, /\b(?:tls|ssl)\b/), over],
    unless: /password|passwort|token/,
    confidence: 'likely',
    samples: [
      'cert for smtp.example.com: notAfter=Nov 3 23:59:59 2026 GMT, rejected',
      'TLS error: certificate validity ended 12 days ago',
      'cert ran out on sunday, sending fails',
      'Le certificat du serveur d’envoi n’est plus valable depuis hier',
    ],
    keepsOut: ['certificate login: token validity ended'],
  },
  {
    problem: 'cert-untrusted',
    says: [
      /\bnot (?:found )?in (?:the |our |its |your |my )?(?:(?:local|system|windows|java) )?(?:trust(?:ed)?|root|ca|certificate) ?(?:store|list|bundle|anchors?)\b/,
    ],
    together: [certificate, inspector, by],
    unless: /expired|abgelaufen|\bvalid until\b/,
    confidence: 'likely',
    also: ['network-blocked', 'cert-name-mismatch'],
    samples: [
      'X509: issuer of smtp.example.com not in trust store, send aborted',
      "Outlook shows a certificate for smtp.example.com that is issued by 'FortiGate CA'",
      'Aussteller des Zertifikats: Kaspersky Anti-Virus Personal Root',
    ],
    keepsOut: ['certificate issued by Avast expired'],
  },
  {
    problem: 'cert-untrusted',
    says: [],
    together: [certificate, notChecked],
    unless: any(over, /\bclient|签名邮件|署名付き/),
    confidence: 'likely',
    also: ['cert-name-mismatch', 'cert-expired'],
    samples: ['サーバーの証明書を確認できません', '서버의 보안 인증서를 확인할 수 없습니다'],
    keepsOut: ['client の証明書を確認できません'],
  },
  {
    problem: 'cert-untrusted',
    says: [],
    together: [certificate, ofTheServer, notValid],
    unless: any(over, /name ?mismatch|\bclient|\bmta-?sts\b/),
    confidence: 'likely',
    also: ['cert-name-mismatch', 'cert-expired'],
    samples: [
      'Posta non spedita: il certificato remoto non supera la convalida.',
      'Uzak sunucu sertifikası geçersiz olduğu için bağlanılamadı',
      'Mailet kunde inte skickas: fjärrserverns certifikat är ogiltigt',
    ],
    keepsOut: ['550 The certificate of the remote client is missing'],
  },
];
