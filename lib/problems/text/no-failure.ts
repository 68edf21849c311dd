import { any } from '@/lib/problems/vocabulary/any';
import { cannotSend } from '@/lib/problems/vocabulary/going-out';
import { standsAsReply } from '@/lib/problems/vocabulary/stands-as-reply';
import { onlyStands } from './how-it-stands';
import { isGone } from './is-over';
import { isNotice, isTaught } from './lessons';
import { isNoise } from './noise';
import { numberMeaning } from './numbers';
import { isOffer } from './offers';
import { isOtherMatter } from './other-matters';
import { isSettled } from './settled';
import { isReport, machine, shown } from './talk';
import { isWish } from './wishes';
import { goesWithoutGuard } from './without-guard';

/** Notes of things as they should be, and what is announced before it happens. */
const inOrder = any(
  /\bas (?:planned|intended|agreed|designed|expected|announced)\b/,
  /\bthis is (?:intended|on purpose|by design)\b|\bfixed an? (?:bug|issue|fault)\b/,
  /\bpass(?:es|ed)? (?:for|on) all\b|\b(?:tested|migrated|completed) successfully\b/,
  /\bexpires? in \d+ (?:hours|days|weeks|months)|\ball (?:is |are )?(?:fine|good|well|green|ok)\b/,
  /\bno (?:\w+ )?(?:complaints|open points|incidents|issues|problems|faults|failures)\b/,
  /wie (?:geplant|vereinbart)|keine (?:\w+ )?(?:beschwerden|vorkommnisse|probleme|storungen)/,
  /comme prevu|aucun (?:probleme|incident)|como (?:estaba )?previsto|sin (?:problemas|incidencias)/,
  /как (?:и )?планировалось|没有问题|一切正常/,
);
const announced = any(
  /\b(?:maintenance|release|service|upgrade) (?:announcement|notice|window|notes)/,
  /\bwill be (?:restarted|migrated|upgraded|moved|replaced|switched|updated|unavailable|increased|carried out)\b/,
  /\b(?:scheduled|planned) (?:for|maintenance|downtime)/,
  /\bmaintenance (?:on|from|this|next|tonight|tomorrow)\b|wartungs(?:arbeiten|fenster|ankundigung)/,
  /maintenance (?:prevue|programmee)|mantenimiento programado/,
);
/** What turns a note into a complaint. */
const failing =
  /\b(?:but|however|except|although|still|yet)\b|\berror|\bfail|\bcannot\b|\bnot (?:be )?(?:sen[dt]|work|deliver)|\bunable\b|\brefus|\[ssl:|(?<!p=)\breject|bounc|\baber\b|fehler|\bmais\b|erreur|\bpero\b|ошибк|错误|失败/;

/** Words of newsletters, shops and sites that speak of passwords and mail without any failure. */
const pages =
  /\bunsubscribe\b|forgot(?:ten)? (?:your )?password|view (?:this e?-?mail )?in (?:your )?browser|abbestellen|se desabonner|darse de baja|cookie/;
/** Somebody who sends one himself tells what became of it. */
const newsletter =
  /newsletter(?![\w.-]*@)(?! (?:(?:is|was|gets|got|comes|mails?)\b|to \d))(?!.{0,80}(?:reject|refus|bounc|block|limit|quota|\bspam\b))(?<!(?:reject|refus|bounc|block)\w{0,3} .{0,40}newsletter)/;
/** Prices beside what is offered. */
const offered = any(
  /\bprice list|\bpricing\b|\b(?:price|hosting|mail) plans\b|\bterms of (?:service|use)\b|\bpreisliste/,
  /\bper (?:month|year|user)\b.{0,40}(?:€|\$|eur\b|usd\b)/,
  /(?:€|\$|eur\b|usd\b|chf\b) ?(?:per|\/|a|pro|par|por) ?(?:month|year|user|monat|jahr|mois|mes)\b/,
  /\btarifs?\b|\bincl(?:\.|uding) vat\b/,
);

/** What explains how mail works, and what programmers note of their work. */
const taught = any(
  /^(?:#?[45]\d\d (?:[45]\.\d\.\d{1,3} )?|\W{0,3}(?!(?:this|it|that)\b)[\w ]{0,30})(?:means|stands for)\b/,
  /\bis an? (?:\w+ )?(?:protocol|standard|extension)\b|\bcodes such as\b/,
  /\bthis example (?:limits|configures|sets|shows)\b|^(?:configure|improve)\b[^.!?]{0,90}$/,
  /^(?:agenda|training|exam|lesson|course|glossary|question)\b.{0,24}:/,
);
/** A document on the protocol, unless a server’s code heads it. It is asked of short texts only. */
const byTheBook = /^(?!\W{0,3}[45]\.\d{1,3}\.\d{1,3}\W|\W{0,3}[45]\d\d[ -]).{0,1000}\baccording to rfc ?\d/s;
/** A window of Outlook, quoted before the lesson. */
const told = /error number: ?(?:0x)?800c|reported error ?\(?(?:0x)?800|has failed\. (?:account|subject)/;
const worked = /^\W{0,3}changelog\b|\bgit (?:commit|log|merge)\b|^[-*] \[[ x]\] /;

/** What somebody was sent, and only asks or tells about. */
const received = any(
  /\b(?:e?-?mails?|messages?|letter) (?:that |which )?(?:i|we) (?:have |had |just )?(?:got|receiv\w+)/,
  /\b(?:i|we) (?:have |had |just )?(?:got|receiv\w+) an? (?:\w+ )?(?:e?-?mail|message)\b/,
  /(?:e-?mail|nachricht),? die ich (?:bekommen|erhalten)|(?:mail|message) que j'ai recu/,
  /(?:correo|mensaje) que (?:he )?recib/,
);
const ofAuthor = /\b(?:spf|dkim|dmarc)\b/;
const sentBack =
  /bounc|return|undeliver|not (?:be(?:en)? )?deliver|\bmy e?-?(?:mail|message)|reject|refus|\berror|zuruck|retour|devuel/;

/** A message that was taken: what became of it then no text of its sending tells. */
const queued = /\b250 (?:2\.\d\.\d )?(?:ok|mail|message)\b.{0,24}\bqueued\b/;

/** Whether a text tells of a failure that is over, or is a page that speaks of passwords: nothing to explain (plain form). */
function isOver(text: string): boolean {
  if (isReport(text)) return false;
  if (((taught.test(text) || byTheBook.test(text)) && !told.test(text)) || worked.test(text))
    return text.length < 1000;
  if (isSettled(text)) {
    // what it took to send again is the cause
    return text.length < 4000 && !goesWithoutGuard(text);
  }
  if ((pages.test(text) || newsletter.test(text)) && !machine.test(text) && !shown.test(text)) return true;
  if (standsAsReply.test(text)) return false;
  if (queued.test(text)) return true;
  const noted = inOrder.test(text) || announced.test(text) || offered.test(text);
  return (
    (noted && !failing.test(text)) || (received.test(text) && ofAuthor.test(text) && !sentBack.test(text))
  );
}

/** Whether there is nothing in a text that failed to be sent (plain form): no words, another matter, or all is well. */
export function isNoFailure(text: string): boolean {
  if (isNoise(text) || isOtherMatter(text) || isOver(text) || onlyStands(text)) return true;
  if (isReport(text)) return false;
  if (isTaught(text) || (isGone(text) && !goesWithoutGuard(text))) return true;
  // a server, a program or somebody says below that a message was not sent
  if (standsAsReply.test(text) || numberMeaning(text) || cannotSend.test(text)) return false;
  return isOffer(text) || isWish(text) || isNotice(text);
}
