import { any } from '@/lib/problems/vocabulary/any';
import type { Rule } from './rule';

const many = any(
  /large (?:number|amount|volume)|duza liczba|grosse (?:anzahl|menge)|(?:tres )?grand nombre/,
  /gran (?:cantidad|numero)|grande quantidade|gran numero|большое количество/,
);
const fromYours = any(
  /from your|z (?:twojego|tego|panstwa) konta|von ihrem|depuis votre|desde (?:su|tu)\b|da sua/,
  /dal (?:suo|tuo)|с вашего/,
);

const whatSends = any(
  /account|user|mailbox|sender|domain|sending|outgoing|outbound|submission|customer|organi[sz]ation/,
  /tenant|sandbox/,
);
const barred = any(
  /suspended|disabled|blocked|restricted|banned|paused|barred|prohibited|deactivated|frozen/,
  /not activated/,
);

/** Who may not send yet, or not any more: senders not known so far, accounts and organisations barred from sending. */
export const stoppedRules: Rule[] = [
  {
    // whoever asks whether an account is in other hands has stopped it
    problem: 'account-sending-blocked',
    says: [
      /(?:^|[^\d.])55\d[ -].{0,80}\b(?:account|mailbox|password|user)\b.{0,24}\b(?:hacked|compromised|stolen|hijacked)\b/,
      /(?:^|[^\d.])55\d[ -].{0,80}(?:(?:konto|postfach).{0,24}gehackt|compte .{0,16}pirat|(?:cuenta|conta) .{0,16}(?:hackead|comprometid)|(?:взломан|скомпрометирован)|(?:账号|帐号|邮箱).{0,8}被盗)/,
    ],
    confidence: 'likely',
    also: ['content-or-spam-rejected'],
    samples: [
      '554 5.3.0 Rejected: account hacked? Password reset required',
      '554 5.7.1 Ihr Konto wurde vermutlich gehackt',
    ],
  },
  {
    // a service for sending whose time for trying out is over
    problem: 'account-sending-blocked',
    says: [
      /(?:^|[^\d.])5[25]\d[ -].{0,60}\b(?:free )?(?:trial|test)(?: \w+)? (?:has |is |was )?(?:expired|ended|over|finished)\b|\btrial (?:has |is )?(?:expired|ended|over)\b.{0,30}\b(?:upgrade|subscri\w+|plan)\b/,
    ],
    confidence: 'likely',
    also: ['auth-account-locked-or-disabled'],
    samples: [
      '550 Trial expired, please upgrade',
      '554 Your trial period has ended. Upgrade your plan to send mail',
    ],
  },
  {
    // an address of a network, and no account
    problem: 'ip-blocklisted',
    says: [],
    together: [
      /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])|\bx\.x\.x\.x\b|\b(?:your|this|the) ip\b/,
      any(barred, /gesperrt|bloqu|bloccat|geblokkeerd|zablokow|заблокир|禁止|封/),
      /\b(?:from|for) (?:sending|relaying|submission)\b|fur den versand|(?:pour|de) l'envoi|para (?:el envio|enviar|o envio)|(?:per|all)\W?l?'?invio|voor (?:het )?verzenden|отправк|发信|发送/,
    ],
    unless: /\baccount|\bkonto\b|\bcompte\b|\bcuenta\b|\bconta\b|@|\bport\b|certificat/,
    confidence: 'likely',
    also: ['account-sending-blocked'],
    samples: [
      '554 198.51.100.3 is barred from sending mail here due to abuse',
      '203.0.113.9 gesperrt für den Versand, vermutlich wegen Spam',
    ],
    keepsOut: ['550 anna@example.com is blocked from sending, last seen at 192.0.2.7'],
  },
  {
    problem: 'greylisted',
    says: [
      /gr[ea]y-?list|postgrey|gr[ea]y list|(?:^|[^\d.])4\d\d\b[^.;:]{0,40}\bgr[ea]y\b(?= ?(?:$|[.,;:)'"!]))/,
      /\bdelay(?:ing|ed)? filter\b|\bdelayed (?:on purpose|deliberately|intentionally)\b|\b(?:deliberately|intentionally|purposely) (?:delayed|deferred)\b/,
      /\b4\d\d\b.{0,80}(?:try|retry)(?: again)?(?: later)? (?:in|after) (?:a few|some|several|about |at least )?\s?\d* ?(?:seconds|minutes|min\b|sec\b|s\b)/,
      /(?:first time|new|unknown|unfamiliar) (?:sender|contact|triplet|client).{0,60}(?:try again|later|defer|wait)|(?:server|host|client|sender) is (?:still )?(?:unknown|new|not known) to (?:us|me)\b/,
      /liste grise|lista (?:gris|cinza|grigia)|grau(?:e )?list|szar(?:a|ej) lis|grijze lijst|сер(?:ый|ом|ые) спис|灰名单/,
    ],
    unless: /log-?in|auth\w{0,30} fail|rate|too many|quota|volume|blocked using/,
    confidence: 'sure',
    samples: [
      'Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/',
      '451 4.7.1 Please try again in 300 seconds',
      '451 Temporarily rejected (grey)',
      '451 4.7.1 New sender, please try again later',
      '451 Try again later -- the delay filter is active for this mailbox',
      '451 Grijze lijst: probeer het over 5 minuten opnieuw',
      '450 Sie stehen auf der Grauliste, bitte versuchen Sie es später erneut',
    ],
    keepsOut: ['450 4.7.1 Greylisted: too many connections'],
  },
  {
    problem: 'account-sending-blocked',
    says: [
      /(?:限制|禁止|停止)外发|外发(?:受限|被限制|被禁止)/,
      /\b5\.1\.8\b.{0,40}(?:bad outbound|access denied|sender (?:\S{1,60} )?blocked)|bad outbound sender/,
      /\b5\.7\.50[1-3]\b|\b5\.7\.70[0-24-57]\b|\b5\.7\.750\b|unregistered domains|tenant has exceeded threshold/,
      /\bsender(?:'s)? (?:account|mailbox) (?:is |was |has been )?(?:temporarily )?(?:disabled|suspended|locked|blocked|deactivated|frozen)\b/,
      /outboundspamexception|refusequota|wascl useraction/,
      new RegExp(
        `(?:${whatSends.source})\\b.{0,60}(?:${barred.source}).{0,40}(?:send|outgoing|outbound|spam|abuse|relay)`,
      ),
      /\byour (?:e-?mail )?(?:address|account|domain) (?:is|was|has been) (?:blocked|suspended|restricted)\b.{0,40}\b(?:complaints?|abuse)\b/,
      /(?:blocked|prevented|prohibited|barred|banned|restricted|suspended|disabled|disallowed) (?:from|for) (?:sending|relaying|smtp)/,
      /(?:sending|outgoing (?:e-?mail|mail|messages?)|outbound mail|mail sending|email sending).{0,60}(?:has been|have been|is|are|was) (?:\w+ )?(?:suspended|disabled|blocked|paused|stopped|restricted|turned off|frozen|held|on hold|barred|locked)/,
      /\byour (?:e-?mail )?(?:account|mailbox) (?:is|was|has been) (?:\w+ )?(?:restricted|limited|suspended|blocked|frozen)/,
      any(
        /(?:^|[^a-z ] ?)sending (?:is |has been |was )?(?:suspended|paused|disabled|blocked|stopped)\b/,
        /sending (?:suspended|paused|disabled|blocked) for/,
        /account is (?:currently )?(?:paused|under review|in the sandbox)/,
        /smtp account is not (?:yet )?activated|on probation|sandbox (?:sub)?domains?/,
        /domain .{0,60}(?:is disabled|has been disabled|is not allowed to send)/,
      ),
      /(?:e-?mail|mail|message) sending (?:is |was |has been )?(?:limited|blocked|stopped|suspended|restricted) (?:due to|because)/,
      any(
        /未被识别为有效|不再允许.{0,24}发送|darf nicht senden|ausgehende\w{0,30} absender|expediteur sortant/,
        /remitente saliente|mittente in uscita|出站发件人|pending (?:approval|review|verification)/,
        /(?:security|compliance|account|domain) (?:check|review|verification) (?:is )?(?:still )?(?:pending|in progress)/,
        /(?:account|domain)(?: \S{1,60})? (?:is )?(?:still )?(?:being reviewed|under review|awaiting (?:review|approval))/,
      ),
      /you are (?:not|no longer) (?:allowed|permitted|authori[sz]ed) to send (?:any )?(?:e-?mails?|mails?|messages?)\b(?! (?:to|from|as|with|on))/,
      any(
        /(?:suspicious activity|activite suspecte|actividad sospechosa|verdachtige aktivitat\w*|atividade suspeita|подозрительн\S{1,60} активност).{0,160}(?:block|bloqu|sperr|gesperrt|заблокир)/,
        /(?:block|unblock|suspend|un-?suspend)(?:s|ed|ing)? (?:the |your |my )account|unblockme/,
      ),
      /(?:mailbox|account|user|domain|customer|you) (?:\S{1,60} )?(?:may|can|must|is|are) ?not (?:allowed to |permitted to )?send (?:\w+ ){0,2}(?:until|before|unless|as long as)/,
      /(?:stopped|suspended|blocked|disabled|frozen) (?:all )?(?:outgoing|outbound) (?:e-?mails?|mails?|messages?) (?:of|for|from) (?:your|this|the) (?:account|user|domain|mailbox)/,
      /\b(?:outgoing|outbound) (?:e-?mail|mail|messages?|smtp) (?:(?:for|from|of) (?:\S{1,60} ){1,3})?(?:is (?:on )?)?(?:suspension|hold|ban|freeze)\b/,
      any(
        /no longer allowed to send/,
        /(?:recogni[sz]ed|reconocid\w*|reconnue?s?|riconosciut\w*|reconhecid\w*) (?:as|como|comme|come) (?:an? |un |um )?(?:valid sender|remitente valid|expediteur valid|mittente valid|remetente valid)/,
        /gultiger absender erkannt|als geldige afzender|prawidlow\w+ nadawc|действительн\S{1,60} отправител/,
        /有効な送信者|suspected of sending/,
      ),
      /(?:user ?name|user|account|log-?in) (?:is |was )?(?:not|no longer) (?:allowed|permitted|authori[sz]ed|entitled) to send\b(?! (?:as|from|on|to|with|this|that)\b)/,
      new RegExp(`(?:${many.source})\\b.{0,60}(?:${fromYours.source})`),
      /unusual (?:sending activity|amount of unsolicited)|originating from your (?:address|account)|compromised/,
      /unusual(?:ly high)? (?:amount|rate|number) of .{0,30}from your (?:e-?mail )?(?:address|account)/,
      any(
        /(?:compte|cuenta|conta\b|konto|account).{0,40}(?:bloque|suspend|gesperrt|bloccat).{0,20}(?:envoi|envio|versand|senden|invio)/,
        /konto.{0,40}(?:versand|senden).{0,20}gesperrt/,
        /(?:versand|senden) (?:\S{1,60} ){0,4}(?:ist )?(?:gesperrt|deaktiviert|blockiert)/,
        /envoi.{0,30}(?:bloque|suspendu|desactive)|envio.{0,30}(?:bloquead|suspendid|deshabilitad)/,
      ),
      /отправка.{0,40}(?:заблокирован|ограничен|приостановлен)|(?:发信|发送|外发)(?:权限|功能)?.{0,8}(?:被禁止|被限制|被封|已关闭|被冻结)/,
    ],
    unless:
      /sending to\b|mail ?box is full|over quota|authentication (?:is )?required|message blocked|blocked using|(?:low|poor|bad|ip) reputation|reputation of|black ip|发信ip|spam ?trap|ip address|sending ip|tried to reach|\bports?\b|\bisps?\b|spf|dmarc|\brbl\b|dns-?bl|\blisted (?:in|on|at)\b/,
    confidence: 'likely',
    also: ['content-or-spam-rejected', 'rate-or-quota-limited'],
    samples: [
      '550 该账号已被禁止外发邮件',
      '550 5.1.8 Access denied, sender is blocked',
      '4.7.13 Delayed Message: sender account disabled',
      '550 5.7.0 Email sending limited due to suspicious account activity.',
      'Zoho blocks the account after 50 mails until UnblockMe is run',
      'Your mailbox has been restricted',
      '550 5.7.700 Access denied',
      'Message rejected: Sending suspended for this account.',
      '**Sending paused for this account.',
      '550 5.4.6 Unusual sending activity detected. Please try after sometime',
      'Outgoing mail from user@example.com has been suspended.',
      '因为你未被识别为有效发件人。550 5.1.8',
      "550 5.1.90 OutboundSpamException; your messages can't be sent because you've exceeded your daily limit",
      '550 5.1.8 This email account has been blocked from sending emails due to suspicious activity.',
      '550 5.7.1 Your email address has been blocked due to complaints',
      '550 5.7.1 You are not allowed to send mail. Contact your administrator.',
      '550 Your account may not send any mail until you verify your phone number',
      '550 5.7.1 We have stopped all outgoing mail for your account',
      '550 Outgoing mail for example.com is on hold',
      "5.1.8 Votre message n'a pas pu être remis, car vous n'avez pas été reconnu comme un expéditeur valide.",
      '550 5.7.1 User is not allowed to send',
      '550 Eine große Anzahl von E-Mails wurde von Ihrem Konto gesendet',
      '550 5.7.1 Our system has detected an unusual amount of mail from your account.',
      '550 Su cuenta ha sido suspendida para el envío de correo por actividad sospechosa',
      '550 Отправка писем с этого аккаунта временно заблокирована из-за подозрительной активности',
    ],
    keepsOut: ['Outbound mail through port 25 is blocked by default.'],
  },
  {
    // the heading of Gmail’s notice, in its languages
    problem: 'content-or-spam-rejected',
    general: true,
    says: [
      /(?:^|[.:!] )(?:nachricht blockiert|message bloque|mensaje bloqueado|messaggio bloccato|mensagem bloqueada|bericht geblokkeerd|(?:wiadomosc zablokowana|zablokowano wiadomosc)|meddelandet (?:har )?blockerats|iletiniz? engellendi)\b/,
      /(?:сообщение|письмо) заблокировано|(?:メール|メッセージ)(?:は|が)ブロックされ|邮件(?:已)?被?(?:阻止|屏蔽|拦截)|郵件(?:已)?(?:遭到?|被)封鎖|(?:메일|메시지)(?:이|가) 차단/,
    ],
    confidence: 'likely',
    also: ['sender-domain-auth-failed', 'ip-blocklisted'],
    samples: ['Nachricht blockiert. Sie kam nicht an bei a@example.com.', 'メッセージがブロックされました'],
  },
];
