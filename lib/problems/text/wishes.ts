import { any } from '@/lib/problems/vocabulary/any';
import { doesNot } from '@/lib/problems/vocabulary/going-out';
import { wentWrong } from '@/lib/problems/vocabulary/went-wrong';

/** To keep others out, as somebody asks for it or means to do it (plain form). */
const wantsToBlock = any(
  /\b(?:how (?:to|(?:can|do|could|should) (?:i|we|you))|(?:want|like|wish|learn|need|possible|ways?)(?: \w+){0,2} to|(?:can|may) (?:i|we)) (?:\w+ ){0,2}(?:block (?!list)|ban |unblock (?:an? |the |this |safe )*(?:sender|contact))/,
  /\b(?:wie|mochte|will|wollen|moglich)\b.{0,60}\b(?:blockier(?:e|en|t)|sperren)\b|\b(?:comment|voudrais|voudrions|souhaite|veux|puis-je)\b.{0,40}\b(?:bloquer|filtrer)\b/,
  /\b(?:como|quiero|quisiera|deseo|puedo|quero|gostaria|posso)\b.{0,40}\bbloquear\b|\b(?:come|vorrei|voglio|posso)\b.{0,40}\bbloccare\b|\b(?:hoe|wil|kan ik)\b.{0,60}\bblokkeren\b/,
  /\b(?:jak|chce)\b.{0,40}\b(?:za)?blokowac\b|\b(?:hur|vill)\b.{0,40}\bblockera\b|\b(?:hvordan|vil)\b.{0,40}\bblokk?ere\b|(?:как|хочу|можно ли).{0,40}(?:за)?блокировать/,
  /(?:如何|怎么|怎样|怎麼|想要?).{0,12}(?:屏蔽|拉黑|阻止|封鎖|封锁)|ブロック(?:したい|する(?:に|方法))|차단하(?:는 방법|고 싶|려면)/,
);

/** Somebody is asked to send something. */
const asksForMail = any(
  /\b(?:can|could|would|will) you (?:please |kindly )?(?:re-?)?send (?:me|us|it|the|that)\b|\bplease (?:re-?)?send (?:me|us)\b/,
  /\b(?:konnen|konnten|kannst|konntest|wurden|wurdest) (?:sie|du|ihr) (?:mir|uns) .{0,60}(?:schicken|senden)\b/,
  /\b(?:pouvez|pourriez|peux|pourrais)-(?:vous|tu) (?:me |nous |m')(?:r(?:e|'))?envoyer|\b(?:pued|podri)\S{1,3} (?:por favor )?(?:re)?(?:envi|mand)ar(?:me|nos)\b/,
  /\b(?:pode|poderia|podes) (?:me |nos )?(?:re)?enviar(?:-me|-nos)?\b|\b(?:puo|puoi|potrebbe|potresti) (?:ri)?(?:inviar|mandar|spedir)(?:mi|ci)\b/,
  /\b(?:kunt|kun|zou) (?:u|je|jij) (?:mij|me|ons) .{0,60}(?:sturen|zenden)\b|\b(?:moze|mozesz|moglby|moglbys)\b.{0,30}(?:przesl|wysl|przesyl)|(?:можете|могли бы|прошу) .{0,30}(?:прислать|выслать|переслать)/,
  /(?:能|可以|可否|请|請).{0,8}(?:发|發|寄|传|傳)(?:给|給)我|送って(?:ください|いただけ|もらえ)|보내 ?주(?:시|실|세)/,
);

/** Somebody else writes in one's name. */
const somebodyElse = any(
  /\b(?:someone|somebody|spammers?|scammers?|jemand|quelqu'un|alguien|alguem|qualcuno|iemand|ktos|nagon|nogen|noen)\b|(?:^| )кто-то|有人|誰か|누군가/,
);
const inMyName = any(
  /\b(?:in|under|using|with|from|as|unter|mit|von|en|avec|sous|con|de|desde|com|do|a|met|uit|z|w|pod|i|under|med|fran|fra) (?:my|our|mein\w{0,2}|unser\w{0,2}|mon|ma|notre|mi|nuestr[ao]|mio|mia|nostro|meu|minha|mijn|onze|moim|mojego|moj|mitt|min) (?:own )?(?:e-?mail ?)?(?:name\w?|address|e-?mail|adress\w{0,2}|(?:e-?)?mailadresse|nom|nombre|nome|direccion|correo|indirizzo|endereco|naam|adres\w{0,2}|imieni\w{0,2}|namn|navn|konto|account)\b/,
  /(?:от|с) мо(?:его|ей) (?:имени|адрес)|(?:以|冒用|用)我的|私の(?:名前|アドレス)|(?:내|제) (?:이름|주소)/,
);
/** What was done to the own account because of it. */
const ofOwnAccount =
  /hacked|compromis|gehackt|pirat|hackead|violat|взлом|block|suspend|lock|disabl|sperr|bloqu|bloccat|geblokk|zablok|заблок|封|禁|ブロック|停止/;

/** That one cannot look into what came. */
const unopened =
  /\b(?:cannot|could not|unable to) (?:open|read|view|see) (?:the |your |this |that )?(?:attach\w*|file|document|pdf)\b/g;

/** Whether a text (plain form) is what somebody wants or asks of others, or has to suffer from them: nothing of their own failed. */
export function isWish(text: string): boolean {
  const told = text.replace(unopened, ' ');
  if (text.length > 700 || wentWrong.test(told)) return false;
  if (wantsToBlock.test(told)) return true;
  if (doesNot.test(told)) return false;
  return (
    asksForMail.test(told) || (somebodyElse.test(told) && inMyName.test(told) && !ofOwnAccount.test(told))
  );
}
