import { any } from '@/lib/problems/vocabulary/any';
import { mayNot } from '@/lib/problems/vocabulary/may-not';
import type { Rule } from './rule';

/** What hands one message to many. A group of people, and no right that is given to one. */
const group =
  /\bgroups?\b|\bgruppe|\bgroupe\b|\bgrupo\b|\bgruppo\b|\bgroep\b|\bgrup[ayi]\b|групп[аеуы]|グループ|群组|群組|그룹/;
const message =
  /messag|\be?-?mails?\b|nachricht|mensaj|mensag|bericht|wiadomo|correo|courriel|сообщени|письм|邮件|郵件|メール|메일|메시지/;
const list = any(
  /\bmailing ?-?lists?\b|\b(?:the|this|that|our) (?:\w+ )?list\b|\blist \S{2,60} (?:was|is|only|accept|reject)|mailinglist|\bverteiler|\bliste\b|\blista\b|\blijst\b|\blist[ey]\b/,
  /рассылк|список|メーリングリスト|邮件列表|郵件列表|邮件组|메일링/,
  `(?:${group.source}).{0,80}(?:${message.source})|(?:${message.source}).{0,80}(?:${group.source})`,
);
const members = any(
  /\bmembers?\b|subscri(?:bers?|bed)\b|mitglied|abonn|miembro|suscriptor|suscrito|iscritt|\bmembr[oi]\b|inscrit|\bleden\b|\blid\b|czlonk|subskryben|medlem|\buyeler?\b/,
  /подписчик|подписан|участник|член|メンバー|会員|成员|成員|会员|訂閱|订阅|구독자|회원|멤버/,
);
const onlyThey = any(
  /\bonly\b|\bnot\b|\bnur\b|\bkein|\bnicht\b|\bseuls?\b|\bpas\b|\bsolo\b|\bno\b|\bnon\b|\bnao\b|\bapenas\b|\bsomente\b|\balleen\b|\bgeen\b|\bniet\b|\btylko\b|\bnie\b|\bendast\b|\bkun\b|\byalnizca\b/,
  /только|(?:^| )не |のみ|だけ|限|只|仅|不是|만 /,
);
const post = any(
  /\bpost(?:s|ed|ing|er|en|ar)?\b|\bwrit|\bsend|\bsent\b|reject|schreib|\bsende|geschickt|\becri|publi|envoy|escrib|envi|rechaz|scriv|invi|rifiut|deliver|entreg/,
  /schrijv|plaats|geweigerd|verzend|wysyl|pisac|odrzuc|отправ|пис|отклон|投稿|送信|发送|發送|发布|張貼|退回|보낼|게시/,
);
/** A message that waits for somebody's yes, an address of a network, somebody's own membership. */
const elsewhere =
  /moderat|approv|\bheld\b|await|black ?list|block ?list|spamhaus|\bips?\b|\brbl\b|welcome|willkommen|passw|unsubscri|security group|policy|\bldap|active directory|on behalf|im (?:namen|auftrag)|au nom d|en nombre|em nome|per conto|от имени|代表/;

/** Mailing lists that take mail from their members alone, in whichever order a language says it. */
export const listRules: Rule[] = [
  {
    // nobody is on it
    problem: 'recipient-rejected',
    says: [/\bmail(?:ing)? ?-?list \S{1,100} is (?:null|empty)\b/],
    confidence: 'likely',
    samples: ['550 maillist staff@example.com is empty, contact its owner'],
  },
  {
    problem: 'recipient-rejected',
    says: [],
    together: [list, members, onlyThey, post],
    unless: elsewhere,
    confidence: 'likely',
    also: ['sender-not-allowed'],
    samples: [
      'Nicht zugestellt: An diese Liste können nur Mitglieder schreiben.',
      'この一覧のメーリングリストにはメンバーだけが送信できます',
    ],
    keepsOut: ['Your message to this list was not sent on: only posts of members are taken without approval'],
  },
  {
    problem: 'recipient-rejected',
    says: [],
    together: [
      /mailing ?-?list|\bverteiler|liste de diffusion|lista (?:de (?:correo|distribu|difusi|e-?mails?|discuss)|di (?:distribuzione|discussione)|dyskusyjn|mailingow)|рассылк|メーリングリスト|邮件列表|郵件列表|메일링/,
      mayNot,
      post,
    ],
    unless: elsewhere,
    confidence: 'likely',
    also: ['sender-not-allowed'],
    samples: ['Vous n’avez pas le droit d’écrire à cette liste de diffusion'],
    keepsOut: ['Mail to the mailing list awaits approval, as you are not allowed to post'],
  },
];
