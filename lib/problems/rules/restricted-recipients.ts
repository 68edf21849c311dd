import { any } from '@/lib/problems/vocabulary/any';
import type { Rule } from './rule';

const allowed = any(
  /berechtig|autoris|permis|permess|autorizz|toestemming|uprawnien|behorighet|tillad|tillat|lupaa/,
  /opravnen|engedely|izin|quyen/,
);
const post = /post|publi|pubbli|veroffent|plaats|inlagg|beitrag|julka|lahet|dang/;

/** What Google says of a group that is not there or takes nothing from this writer, in its languages: these have Latin letters. */
const group = /gruppe|groupe|gruppo|grupo|groep|grup[ayi]?|gruppen|skupin\w*|csoport\w*|ryhma\w*|nhom/;
const contact = /[ck]onta[ck]t|contat|kapcsolat|ulas|iletisim|lien he|hubungi|yhteytta/;
const notThere = any(
  /nicht vorhanden|n'existe|no exist|nao exist|non esist|bestaat|nie istnieje|finns inte|inte finns/,
  /findes ikke|finnes ikke|ole olemassa|neexistuj|nem letezik|nu exista|mevcut (?:degil|olmay)/,
  /khong ton tai|tidak ada/,
);

/** Why nothing goes to this recipient, said by lists, groups and senders that remember bounces. */
export const restrictedRules: Rule[] = [
  {
    problem: 'recipient-rejected',
    says: [
      /\bnot (?:allowed|permitted|authori[sz]ed) to send (?:e-?mails? |mail |messages? )?to [<"']?[\w.+-]{1,64}@/,
    ],
    confidence: 'likely',
    also: ['relay-denied', 'sender-not-allowed'],
    samples: ['550 you are not permitted to send mail to <a@example.com>'],
  },
  {
    problem: 'recipient-rejected',
    says: [
      any(
        /resolver\.rst\.(?:auth|notauth|restricted)|\b5\.7\.(?:12|13[346]|193|703)\b/,
        /(?:external|outside|anonymous) senders|requiredforpublicfolder|for (?:the |this )?public folder/,
        /\brecipient (?:\w+ )?does not want|do not have permission to send to (?:it|this|the)/,
        /tenant allow.?block list|allowed-senders list/,
        /(?:permission|allowed|authori[sz]ed) to (?:send|post) (?:messages |mail |e-?mail )?to (?:this|the|that) (?:recipient|group|list|address|mailing)/,
      ),
      /(?:are|is|was) not (?:currently )?accepting (?:e-?)?mails? from \S{1,60}@|only accept(?:s|ing)? (?:e-?mails?|mail|messages) from|accept(?:s|ing)? (?:e-?mails?|mail|messages) only from/,
      /only (?:accepts?|allowed|receives?).{0,40}(?:authenticated|internal|specific|certain) (?:senders|people|users|addresses)/,
      any(
        /bounced address\b|bounce ?(?:sub)?type\W{1,4}(?:noemail|suppressed)|subtype\W{1,4}noemail/,
        /inactive (?:recipients|addresses)/,
        /(?:recipients?|address\w*)\b.{0,40}(?:marked (?:as )?(?:inactive|invalid)|suppress)/,
        /previously bounced|hard[- ]bounced?|suppression list/,
        /no recipients? (?:defined|specified|given|found)|recipients? must be specified/,
        /at least one recipient/,
      ),
      /(?:recipient|user|mailbox)\b.{0,60}(?:does not|not) accept (?:e-?mail|mail|messages) from/,
      any(
        /\b(?:mailing list|this list|posting|mails?|posts?)\b.{0,40}(?:limited|restricted|reserved|open only) to (?:\S{1,60} ){0,2}(?:members|subscribers|moderators)/,
        /members?-only|not (?:a member of|subscribed to) th/,
        /only (?:members|people|senders)\b.{0,80}\b(?:can|may) (?:send|write|post) to (?:this|the|that)/,
        /sender (?:was |is )?not authenticated (?:for|by) (?:the |this )?(?:group|mailbox|organi[sz]ation|public folder|recipient)/,
        /not on the recipient's list|sender is not on the/,
      ),
    ],
    confidence: 'sure',
    samples: [
      '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required',
      '605 Not delivering to previously bounced address',
      'bounceType Permanent, bounceSubType NoEmail',
      '550 5.7.1 mailbox does not accept mail from your address; refused by recipient',
      '550 5.7.1 The recipient is only accepting mail from specific email addresses',
      '550 5.7.1 this group only accepts mail from authenticated senders',
      "550 5.7.1 the sender isn't on the recipient's list of senders to accept mail from",
    ],
  },
  {
    // an address on a list, and not a network
    problem: 'recipient-rejected',
    says: [
      /(?:\bto|\bfor|\bat|\ban|\bpara|\bpour|\ba|на|для) [^\s@]{1,80}@\S{3,120} .{0,40}(?:address|adresse?|direccion|endereco|indirizzo|адрес|地址).{0,42}(?:black ?list|sperrliste|liste noire|lista ne[gr]+a|черн\S{1,60} спис|黑名单)/,
      /(?:recipient|addressee|empfanger|destinat|получател|收件).{0,52}(?:black ?list|sperrliste|liste noire|lista ne[gr]+a|черн\S{1,60} спис|黑名单)/,
    ],
    unless: /\bips?\b|client host|dns-?bl|\brbl|spamhaus|recipient address rejected/,
    confidence: 'likely',
    also: ['sender-not-allowed', 'ip-blocklisted'],
    samples: [
      'Could not send to a@example.com: the e-mail address is on the black list of the mail server',
      "550 You are on this recipient's personal blacklist or your message has been rejected because of a filter they've created.",
    ],
    keepsOut: ['554 Empfänger lehnt ab: Ihre IP steht auf einer Blacklist'],
  },
  {
    // a passing code (Postfix), as names may be out of reach for a while; mostly the name is mistyped
    problem: 'recipient-rejected',
    says: [/recipient address rejected: domain not found/],
    confidence: 'likely',
    lasting: true,
    also: ['dns-not-found', 'server-temporary-failure'],
    samples: ['450 4.1.2 <a@example.con>: Recipient address rejected: Domain not found'],
  },
  {
    // Google Groups, in the language of whoever wrote to it
    problem: 'recipient-rejected',
    says: [
      /\bgroup\b.{0,60}(?:you (?:tried|were trying) to (?:contact|reach)|may not exist|permission to post)/,
      new RegExp(`\\b(?:${group.source})\\b.{0,80}(?:${contact.source}).{0,200}(?:${notThere.source})`),
      new RegExp(`(?:${contact.source}).{0,80}\\b(?:${group.source})\\b.{0,200}(?:${notThere.source})`),
      new RegExp(`\\b(?:${group.source})\\b.{0,200}(?:${allowed.source})\\w{0,30}.{0,60}(?:${post.source})`),
      /(?:групп|груп|ομάδα|קבוצה|مجموعة|กลุ่ม|グループ|群組|群组|그룹).{0,120}(?:не существует|не існує|разрешен|дозвол|δεν υπάρχει|άδεια|לא קיימת|אינה קיימת|הרשא|אין לך אישור|غير موجود|تكون موجودة|غير مصرح|إذن ب|ไม่มี|สิทธิ์|存在しない|権限|不存在|权限|權限|존재하지|권한)/,
    ],
    unless: /policy|\bldap|active directory|security group/,
    confidence: 'likely',
    samples: [
      'The group you tried to contact (a) may not exist.',
      'Le groupe que vous avez contacté n’existe pas.',
      'グループにメッセージを投稿する権限がない可能性があります',
      'הקבוצה אינה קיימת, או שאין לך אישור לכתוב בה',
      'المجموعة قد لا تكون موجودة، أو ليس لديك إذن بالنشر فيها',
      'Wir konnten Ihre Nachricht nicht zustellen: Die Gruppe, die Sie kontaktieren möchten (beispiel), ist möglicherweise nicht vorhanden, oder Sie sind nicht berechtigt, Nachrichten in dieser Gruppe zu posten.',
      'İletişim kurmaya çalıştığınız grup (ornek) mevcut olmayabilir veya bu gruba ileti gönderme izniniz olmayabilir.',
    ],
    keepsOut: ['The group a was not found in Active Directory: it may not exist'],
  },
];
