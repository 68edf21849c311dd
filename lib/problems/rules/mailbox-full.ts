import { any } from '@/lib/problems/vocabulary/any';
import type { Rule } from './rule';

/** A mailbox without room. A sender's limit is asked before: both say "quota". */
export const mailboxFullRules: Rule[] = [
  {
    problem: 'mailbox-full',
    says: [
      /(?:user|recipient|mailbox) (?:already )?has too (?:many|much) (?:messages|mails?)|(?:too many|zu ?viele) (?:messages|mails?|e-?mails?) (?:on|in|auf) (?:the |his |her |your |my |our |dem )?(?:server|mailbox|inbox)/,
      any(
        /(?:mailbox|inbox|mail ?folder|maildir|account|mail ?drop|user'?s? mailbox)\b.{0,40}\b(?:full|over ?-?quota|out of (?:space|storage)|exceed\w{0,30}.{0,30}(?:quota|storage|space|limit|size))/,
        /full mailbox|(?:mailbox|inbox|user|recipient)\b.{0,16}\bno (?:more )?room\b/,
        /subtype\W{1,4}mailboxfull/,
      ),
      /over(?: |-|the |its | the | its | their )*(?:allowed |disk |mail |storage )*quota|overquota|quota (?:is )?(?:exceed(?:ed)?\b|full|violation|usage exceeded|reached|limit)|exceed\w{0,30}.{0,30}quota|quotaexceeded/,
      /exceed\w{0,30}.{0,30}(?:storage|disk space|allocation|mailbox)|out of (?:storage|disk|space)|no space left for|(?:not enough|insufficient|not sufficient) (?:free |available )?(?:storage|disk|mailbox)? ?(?:space|storage)/,
      /storage (?:is )?full|zu ?viele mails auf|exhausted .{0,20}(?:storage|space|quota)|not have enough space|space (?:is )?not enough|recipient(?:'s)? quota/,
      any(
        /mailbox exceeds allowed size/,
        /(?:mailbox|inbox) (?:\w+ )?limit (?:is |was |has been )?(?:exceeded|reached)/,
        /messages in recipient's mailbox exceeded|mailbox size (?:limit|exceed)/,
        /(?:user|mailbox|recipient|account)\b.{0,24}(?:is )?over (?:its |the |disk |storage |mailbox |size )*(?:quota|limit)(?! (?:for|of|on) (?:\S{1,20} ){0,2}?(?:e-?mails?|messages|recipients)\b)/,
        /(?:受信トレイ|メールボックス|保存容量|ディスク容量).{0,12}(?:不足|いっぱい|超過)/,
        /\bcasella\b.{0,60}(?:raggiunto|superato|esaurito).{0,30}(?:limite|capienza|spazio|quota)/,
        /space has been used up|(?:mail ?drop|maildir|mailbox).{0,20}over ?limit/,
      ),
      /(?:account|mailbox|user|recipient)\b.{0,24}storage limit|mail file (?:\S{1,60} )?(?:size )?(?:exceeds|over|quota|full)/,
      any(
        /posteingang.{0,40}voll|(?:postvak|postbus|mailbox|inbox).{0,40}\bvol\b|opslag-?(?:limiet|quotum) .{0,40}(?:overschr|bereikt)|onvoldoende (?:opslag)?ruimte in (?:het|de|uw) (?:postvak|postbus|mailbox)/,
        /(?:brevlada|postlada|postkasse|postboks|innboks|indbakke|inkorg)\w{0,30}.{0,30}\bfull?d?\b/,
        /postilaatikko.{0,24}taynna|schrank\w{0,30}.{0,24}pln|postafiok\w{0,30}.{0,24}(?:megtelt|tele\b)/,
        /casuta.{0,30}plin|kotak (?:masuk|surat|mel).{0,24}penuh|hop thu.{0,24}\bday\b/,
        /posta kutusu.{0,24}dolu|skrzynk\w{0,30}.{0,40}(?:peln|przepeln)|przepelnion\w{0,30} skrzynk|miejsca w skrzyn|przekroczon\w .{0,16}(?:pojemnosc|miejsca)\w{0,2} skrzyn/,
        /trouble in home directory|skrzynk\w{0,30} (?:jest )?zapelnion|(?:메일함|편지함|사서함).{0,20}(?:가득|꽉|초과)/,
        /(?:メールボックス|受信箱|容量).{0,24}(?:いっぱい|一杯|満杯|超え|超過|不足)/,
        /(?:postfach|boite aux lettres|buzon|casella|caixa (?:de correio|postal)|skrzynk|postvak|ящик)\S{0,3} .{0,24}(?:uberschr|depass|exced|super|ultrapass|przekr|overschr|превыш)\S{0,12} .{0,40}\d ?[kmg]i?b\b/,
      ),
      /postfach.{0,40}(?:voll|uberfull)|boite.{0,40}(?:pleine|saturee)|(?:buzon|bandeja de entrada).{0,40}(?:llen|satura)|(?:caixa|casella).{0,40}(?:chei|lotad|pien)|cuota.{0,24}(?:exced|super)|espace (?:de stockage )?insuffisant/,
      /(?:ящик|почт\S{0,60}).{0,40}(?:переполнен|заполнен)|нет места|(?:邮箱|信箱|收件箱|空间|容量).{0,10}(?:已满|满了|不足|超出|超过|爆满)/,
    ],
    unless:
      /(?:disk|space) on (?:the |this )?(?:server|system)|for (?:this |the |your )?sender|system storage|system resources|insufficient disk space|send(?:ing)? (?:limit|quota)/,
    confidence: 'sure',
    samples: [
      '552 5.2.2 <a@example.com>: Mailbox full',
      'Het postvak van de ontvanger is vol en kan nu geen berichten accepteren.',
      '宛先のメールボックスがいっぱいです',
      '452-4.2.2 The email account that you tried to reach is over quota.',
      '554 5.2.2 mailbox full; STOREDRV.Submission.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded',
      '550 <a@example.com> Benutzer hat zuviele Mails auf dem Server. / User has too many messages on the server.',
      '552 5.2.2 Requested action not taken: mailbox unavailable (not enough free space)',
      '552 5.2.2 <a@example.com>: user is over quota',
      "552 The recipient's account has reached its storage limit and can't receive email right now",
      '552 5.1.1 Boite du destinataire pleine.',
      '452 4.2.2 Почтовый ящик переполнен',
      'Su buzón ha superado el límite de 50 GB',
    ],
    keepsOut: ['554 5.4.5 Daily user sending quota exceeded'],
  },
];
