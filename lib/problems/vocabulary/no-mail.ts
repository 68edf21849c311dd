import { any } from './any';

/* What else is sent, stored or looked up, and has recipients, sizes, room and names of its own (plain form). */

/** Who brings parcels and letters, and what becomes of them there. */
export const carriers = any(
  /\busps\b|\bfedex\b|\bdhl\b|\bdpd\b|\bgls\b|\bevri\b|\bpostnl\b|\bbpost\b|\bchronopost\b|\bcolissimo\b|\bhermes\b(?=.{0,40}(?:deliver|recipient|zustell|empfang|not at home))/,
  /\bups(?= (?:driver|courier|parcel|deliver|could not deliver|says)|:)|\bcouriers?\b|\bpost(?:man|woman|code|age)\b|\bparcel|\bpaket|\bcolis\b|\bpaquete|\bpacco\b|\bpaczk|посылк|包裹|快递/,
  /\btracking (?:number|code|id)\b|\bsendungsnummer|\bnumero de suivi\b|\bnumero de seguimiento\b|\bat the depot\b|\bnobody at home\b|\bnot at home\b|\bnicht zu hause\b|\babsent(?:e)? (?:du|de|lors)\b/,
);

/** Room that is not a mailbox’s: of a telephone, a computer, or a cloud that has mailboxes as one thing among others. */
export const otherRoom = any(
  /\b(?:i?cloud|google(?: (?:one|account|photos))?|onedrive|dropbox|iphone|ipad|phone|tablet|android|device|laptop|photos?)(?:'s)? (?:storage|memory)\b|\b(?:phone|internal|device) storage\b/,
  /\b(?:icloud|onedrive|google|dropbox|handy|iphone|gerate)-?(?: ?speicher|speicherplatz)|\b(?:stockage|espace) (?:sur |de )?(?:l')?(?:icloud|onedrive|google|iphone|telephone)|\b(?:almacenamiento|espacio|armazenamento|spazio(?: di archiviazione)?) (?:de |di |do |en |su )?(?:icloud|onedrive|google|iphone|telefono|movil|celular)/,
  /(?:icloud|onedrive|手机|手機|iphone) ?(?:的)?(?:储存|存储|儲存|空间|空間|ストレージ)|хранилищ\S{1,3} (?:icloud|iphone|google)|памят\S{1,2} (?:телефон|iphone)/,
);

/** Where people write and send files to each other without mail. */
const chat =
  /(?:microsoft |ms )?teams|slack|whats ?app|telegram|discord|signal|messenger|wechat|skype|zoom|jira|confluence|trello|moodle|basecamp|notion/;
/** A chat as the place for which something was meant. */
export const intoChat = new RegExp(
  `\\b(?:for|in|into|to|on|onto|via|fur|auf|bei|uber|pour|dans|sur|par|para|en|no|na|por|per|su|voor|op|do|w|dla) (?:the |a |an |my |our |einen? |un |une |el |la )?(?:${chat.source})\\b`,
);
/** What chats have as well as mail. */
export const attached =
  /\battach\w*|\banh[aä]ng\w*|\bpieces? jointes?|\badjunt\w*|\ballegat\w*|\banexos?|\bbijlagen?|\bnachrichten?\b|влож\S*|附件|添付\S*/g;

/** Programs for transferring files, which speak a language with replies like those of mail (RFC 959 §4.2). */
export const fileTransfer = any(
  /\bs?ftp(?:>|:|\b.{0,20}(?:login|server|connection|transfer))|\b(?:retr|stor|pasv) \S|\bdata connection\b/,
  /\b(?:filezilla|winscp|cyberduck|coreftp|smartftp|flashfxp)\b(?! server)|\bs?ftps? (?:upload|client|program|user|account|zugang|konto)|[([]s?ftps?\b/,
);

const lookUp =
  /resol\w{1,6}|enotfound|getaddrinfo|eai_again|unknown host|no such host|lookup|aufgelost|resoud\w*|разреш\S{1,4}|解析/;
/** Where programs and their packages are fetched from, and pages: a name of theirs that is not found. */
const ofWeb =
  /(?:www|api|cdn|registry|index|packages?|repo|mirrors?|archive|downloads?|static|assets|updates?)\.(?!(?:\w+\.)?(?:sendgrid|mailgun|brevo|postmark|mailjet|resend|sparkpost|sendinblue|mandrill|graph|outlook|google))[\w-]+\.|(?:[\w-]{1,40}\.){0,4}(?:nuget|npmjs|pypi|pythonhosted|crates|rubygems|packagist|docker|maven|github|gitlab|bitbucket|debian|ubuntu)\.(?:org|com|io)/;
export const webNames = new RegExp(
  `\\b(?:${lookUp.source})(?:\\W|\\b)[^|]{0,24}?(?<![\\w.@-])(?:${ofWeb.source})`,
);

const game =
  /\b(?:game|spiel|jeu|juego|gioco|jogo|spel|gra)s?\b|\b(?:video|computer)(?:game|spiel)|(?:^| )игр[аыуе]\b|游戏|遊戲|ゲーム|게임|minecraft|fortnite|\bsteam\b/;
const ofWindows = /\b(?:0x)?80(?:00|07|19|24)[0-9a-f]{4}\b/;
/** A game beside a number that every program of Windows can show (winerror.h). */
export const gameNumber = new RegExp(
  `(?:${game.source}).{0,60}(?:${ofWindows.source})|(?:${ofWindows.source}).{0,60}(?:${game.source})`,
);
