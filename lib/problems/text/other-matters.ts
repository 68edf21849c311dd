import { any } from '@/lib/problems/vocabulary/any';
import { recipients } from '@/lib/problems/vocabulary/dialog-notions';
import { sending } from '@/lib/problems/vocabulary/going-out';
import {
  attached,
  carriers,
  fileTransfer,
  gameNumber,
  intoChat,
  otherRoom,
  webNames,
} from '@/lib/problems/vocabulary/no-mail';
import { standsAsReply } from '@/lib/problems/vocabulary/stands-as-reply';
import { vpnPrograms } from '@/lib/security-software/makers';
import { leavesElsewhere } from './other-network';

const anyKind = any(
  /user|log-?in|sign-?in|app|new|old|current|correct|wrong|right|same|own|normal|regular|usual|main/,
  /real|full|plain|server|windows|domain|network|web|webmail|host\w*|provider|service|company|work/,
  /business|school|admin\w*|personal|primary|given|entire|specific|special|existing|microsoft/,
  /office|google|gmail|yahoo|icloud|apple|hotmail|live|gmx|aol|zoho|yandex|proton\w*|test|free|paid/,
  /premium|this|that|these|any|all|some|your|my|our|the|and|or|with|is|was|has|to|in|on|it|example/,
  /local|remote|hosting|relay|sending|outgoing|incoming|client|account|password|temporar\w+|two|second/,
  /first|other|another|active|imap|pop3?|directory|entra|azure|tenant|org\w*/,
);

/**
 * Programs that have passwords, ports and certificates as well, and send no mail. Who speaks of sending speaks of these all the same,
 * and not of `tunnels` and `administration`: so some stand in both.
 */
const programs = any(
  /\bcors\b|postgres|\bmysql|mariadb|mongo(?:db|error)|\bredis|\bora-\d{4}|\btns:|\bssh: |\bport 22\b/,
  /\bgit (?:push|pull|clone|fetch)\b|\bgit@|\(publickey|\bdocker (?:pull|push|build|login|daemon|hub|registry)|kubectl/,
  /\bhttps? (?:status|error|request)|request failed with status|windows update|sql server|\bldaps?:/,
  /\bs?ftp\b|remote desktop|\bjdbc|bluetooth|\bpsql\b/,
  /authentication failed for '?https?:|\bvpn\b.{0,20}(?:auth|password|log-?in|sign)|\bnpm err/,
  /unrecognized command-line|\bassert(?:ion)?error\b|\bjava\.sql|elasticsearch|\bkafka\b|rabbitmq/,
  /database connection|load balancer|\b(?:aws )?s3:|\bpip install|openvpn/,
  vpnPrograms,
  /\bsip\/2\.0|\bvba\b|runtime error \d|\bunable to access 'https?:/,
  /\bplease login with user and pass|\bdata connection\b|using password: (?:yes|no)|discord|openai/,
  /acme:error|sharepoint|sposervice|\bwinrm\b|ws-management/,
  /connecting to remote server (?:\S{1,60} )?failed|microsoft update|mailbox replication|mrsproxy/,
  /powershell-liveid|active directory object|compliance search|powerpivot|\bimmich\b|\brunas account/,
  /secure store|call manager|mount the database|availability group|calendar entries|microsoft access/,
  /\bword (?:cannot|could not)\b|edge transport servers cannot|cross-(?:forest|organization) request/,
  /accesscontrol\.windows|federatedorganization|windows live|\bgithub actions\b|\bmqtt\b|\bterraform\b/,
  /\bldap bind\b|\bradius\b|\b802\.1x\b|kerberos (?:pre-?)?auth|\bkdc_err/,
);
/** Lines into a company's network, by what they are called and by the programs for them. They speak of servers, ports and passwords too. */
const tunnels = any(
  /\bvpn\b.{0,24}(?:connect|server|tunnel|gateway|client|verbind|serveur|servidor|соедин|подключ|сервер)/,
  /\bvpn[- ]?(?:verbindung|zugang|client|server|tunnel|gateway|連線|连接|接続|연결|サーバ|服务器|伺服器|서버)/,
  /(?:connexion|conexion|conexao|connessione|verbinding|polaczeni\w{1,3}|соединени\S|подключени\S) (?:\S{1,3} )?vpn/,
  vpnPrograms,
  /openvpn|endpoint security|(?:for|to) the tunnel\b|nordvpn|expressvpn|\bikev2\b|\bl2tp\b|\bpptp\b|\brasdial\b/,
);

/** What administrators do to mail servers and directories: nobody’s message is on its way there. */
const administration = any(
  /\b(?:new|enter)-pssession\b|connect-exchangeonline|psremotingtransport|about_remote_troubleshooting/,
  /\bwinrm\b|management (?:shell|console)|admin cent(?:er|re)|verwaltungskonsole|console de gestion/,
  /consola de administracion|schema admins|active directory schema|adtopology|\bdsc_e_|mailbox database/,
  /(?:database|datenbank|base de donnees|base de datos)\b.{0,60}(?:dis)?mount|mailbox assistants/,
  /(?:move|migration) ?request|\bmigration(?:transient|permanent|batch)|availability group/,
  /database copy|(?:exchange|cumulative update) setup|setup cannot continue|hybrid configuration/,
  /(?:^|\[)(?:get|set|new|remove|enable|disable|add|start|update)-[a-z]{4,40}(?:\]| ?:)/,
  /'(?:get|set|new|remove|enable|disable|add)-[a-z]{4,40}' is not recognized as the name of a cmdlet/,
);
/** Signs that a message was on its way. */
const onItsWay =
  /smtp|800ccc|\b[45]\d\d[ -]|\b[45]\.\d{1,3}\.\d{1,3}\b|\b(?:un)?deliver|bounc|\brelay|\bsen[dt](?:s|ing)?\b|\bsende[nt]?\b|gesendet|verschick|\benvo[iy]|\benvi[ao]|отправ|发送|寄送|送信|mail ?flow/;

const ofMail =
  /smtp|e?-?mail|\bmx\b|outlook|\bsending\b|exchange|recipient|sender|message|lookup failure|postfix|exim|[45]\.\d\.\d|800ccc|\b(?:25|465|587|2525)\b|^[45]\d\d[ -]|start ?tls|\besocket\b|\bcommand: ?['"](?:conn|ehlo|auth|mail)/;

/** Pages of the web, and the servers behind them. */
const web = any(
  /\bnet::err|\bssl_error_(?!ssl\b|syscall|want|zero|none)|\bpr_[a-z]+_error|\bmozilla_pkix/,
  /\berr_(?:cert|connection|ssl|name|timed|address)\w*|\bdns_probe|connection is not private/,
  /site cannot be reached|\b(?:chrome|firefox|safari)\b|\bedge:|\bcurl: \((?!5[56]|6[4-9])/,
  /gateway time-?out|bad gateway|\bnginx\b|\bapache\b|cloudflare|\bhttp(?:\/[123](?:\.\d)?)? \d{3}\b/,
  /(?:open|load) the page\b|\bpage is not working|网页/,
  /\bproxy authentication required|\b40[0-9] (?:forbidden|unauthori[sz]ed|not found|bad request)|access this resource/,
  /\bupload(?:ed|ing)?\b|rate limit exceeded.{0,40}(?:api|tweet|post)/,
  webNames,
);
/** What is bought, paid for or brought to the door. */
const trade = any(
  carriers,
  /\bbank(?:ing)?\b|sparkasse|\b(?:credit|debit|your) card\b|\bpayments?\b|paypal|klarna|\biban\b/,
  /\beinschreiben|(?:lettre|envoi|pli|colis|en) recommandee?\b|(?:lettera|invio|una) raccomandat[ao]\b|carta certificada|aangetekend|\bverzogen\b|\bt[ai]n\b(?! can)|\bpin\b|\bparcel|\bpaket|\bshipped\b|\bshipment|\bcourier\b/,
  /\b(?:your|my) (?:order|booking|comment|review|application|claim|post|photo|video|vote)\b/,
  /\border (?:number|no|id)\b|marketplace|checkout|\bshop(?:ping)?\b|bestellung|kreditkarte|zahlung/,
  /\bbanque|\bcommande\b|\bpedido\b|tarjeta|банк|заказ|оплат|支付|订单|訂單|付款|注文|free articles|warenkorb/,
  /\bpanier\b|carrito|carrello|\b(?:shopping )?(?:cart|basket)\b|lieferung|bestelling|\bordine \d/,
  /zamowieni|pagamento|platnosc|betaling|\bcolis\b|uberweisung|virement|купон|корзин|посылк|购物车|包裹|快递/,
  /カート|\bconcert\b|\bseats\b|\btickets? (?:machine|sold|price)|\bdownload(?:s|ed|ing)?\b/,
);
/** Services that have accounts, messages and quotas of their own. */
const services = any(
  /netflix|chatgpt|\bsocial (?:network|connector)/,
  /\bamazon\b(?! (?:ses|simple|web|aws))|facebook|instagram|twitter|tiktok|whatsapp|telegram|\bsteam\b/,
  /minecraft|playstation|\bxbox|spotify|disney|youtube|\bzoom\b|\bteams\b|skype|discord|onedrive/,
  /dropbox|icloud drive|world of warcraft|\bbattle\.net|google drive|linkedin|\bebay\b|\bsms\b|captcha/,
  /voice ?mail|\bfax\b|\bintranet\b|(?<![/.])\bwiki\b(?!\.\w)|фейсбук|微信|淘宝/,
);
/** Things on a desk. */
const things = any(
  otherRoom,
  /\bprint(?:er|ing|ed)|\bdruck(?:er|auftrag|server)|imprimante|\bimprim|impresora|stampante|drukark/,
  /принтер|\bпечат|打印|列印|プリンタ|印刷|프린터|\bscan (?:to|nach) (?!e?-?mail)|(?<!virus |spam )\bscanner\b/,
  /\bexcel\b|\bpowerpoint\b|\bword document|photoshop|\busb\b|no space left on device/,
  /cannot (?:write|save|create) (?:the |temp |this )*file|network (?:drive|folder|path)\b/,
  /\b(?:a|the|my|to) nas\b|\bzip: |\b(?:image|avatar|logo) is too|hard (?:disk|drive)|festplatte/,
  /\bflight\b|\bparking\b|calendar|\bkalend|calendrier|calendario|agenda compartid|календар|日历|日曆|カレンダー/,
  /캘린더|c(?:al|ard)dav|\bmeeting room|\binvitation was\b/,
);
/** Words of mail that no other program, shop or service would use of itself. */
const mailItself = any(
  /smtp|expected response code|(?<![@.\w-])e?-?mail(?!e\w)|mailbox|outlook|\bexchange\b|thunderbird|\bimap4|postfix|\bexim/,
  /ehlo|\bhelo\b|start ?tls|\bmx\b|[45]\d\d[ |-]{1,3}#?[45]\.\d{1,3}\.\d|800ccc|\b(?:25|465|587|2525)\b/,
  /attach|greeting|newsletter|nachricht|anhang|postfach|correo|courriel|piece jointe|adjunto|allegat/,
  /anexo|письм|почт|влож|邮|[发發寄]信(?!息)|附件|メール|受信(?:者|トレイ)|送信者|郵|메일/,
  /\b(?:imap|pop3)(?:s?:\/\/| (?:server|service|protocol|user ?name|password|account)|-login\b)|\bserv\w{2,6} (?:imap|pop3)\b/,
  /\bsent (?:folder|items|mail)\b/,
  // programs that send, or fetch the token for it
  /\b(?:neo)?mutt(?:_oauth2?)?\b|\bmsmtp|\bsendgmail\b|\bpizauth\b|\bmailctl\b|\boama\b|\bfetchmail|\bmbsync|offlineimap/,
  // the window for signing in, which Outlook opens as well
  /\baadsts ?\d{5}/,
  // fields of a report on a message (RFC 3464 §2)
  /\b(?:reporting-mta|(?:final|original)-recipient|diagnostic-code)\b|^status: [245]\.\d/,
);

/** What is posted to groups goes by a language of its own, with numbers like those of mail (RFC 3977 §3.2). */
const groups = /\bnntp\b|\bnews ?groups?\b|新闻组/;

/** A line to the internet, which mail may take as well as anything else. */
const line = /wi-?fi|\bw-?lan|wlan\b/;

/** Words that stand before "password" or "account" and name nothing. */
const anyAccount = new RegExp(`^(?:${anyKind.source})$`);
const whose =
  /\b(?:your|my|our) ([a-z]{3,20}) (?:password|passcode|account)\b|\bentered for (?:the |your )?([a-z]{3,20})\b/g;

/** A number that every program of Windows can show (winerror.h), behind the name of another part of Windows. */
const ofWindows =
  /\b(?:windows|backup|updates?|setup|install\w*|defender|store|restore|driver|bitlocker|powershell|registry|explorer)\b.{0,40}\b(?:0x)?80(?:07|19|24)[0-9a-f]{4}\b/;

/** Whether a text is about another program, a shop, a service or a thing, and not of mail (plain form): its failure is none of ours. */
export function isOtherMatter(text: string): boolean {
  // a program that takes both asks for a recipient or a group
  if (groups.test(text) && !/\bsmtp\b/.test(text) && !recipients.test(text)) return true;
  if (programs.test(text) && !ofMail.test(text)) return true;
  if (tunnels.test(text) && !mailItself.test(text) && !sending.test(text)) return true;
  if (line.test(text) && !ofMail.test(text) && !mailItself.test(text) && !sending.test(text))
    return !leavesElsewhere(text);
  if (administration.test(text) && !onItsWay.test(text)) return true;
  if (fileTransfer.test(text) && !mailItself.test(text)) return true;
  const withoutFiles = intoChat.test(text) ? text.replace(attached, ' ') : text;
  if (mailItself.test(withoutFiles)) return false;
  if (web.test(text) || ofWindows.test(text) || gameNumber.test(text)) return true;
  if (standsAsReply.test(text)) return false;
  if (trade.test(text) || services.test(text)) return true;
  // devices send mail as well
  if (sending.test(text)) return false;
  if (things.test(text)) return true;
  return [...text.matchAll(whose)].some(([, owner, target]) => !anyAccount.test(owner ?? target ?? ''));
}
