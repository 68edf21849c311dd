import { twoStep } from './account-state';
import { any } from './any';
import { browser } from './dialog-things';
import { website as portal } from './sign-in-notions';
import { first, signingIn, switchedOn } from './things';

/* What an account may not do, or not yet, in the languages that are pasted most (plain form). */

/** Nobody but those of the house. */
export const insideOnly = any(
  /\b(?:only|limited to|restricted to|reserved for)\b.{0,40}\b(?:internal(?:ly)?|in-?house|inside|within (?:the|your|our|its))\b|\b(?:internal|inside|in-?house)\b.{0,24}\bonly\b/,
  /\bnur\b.{0,40}\b(?:intern\w{0,2}|innerhalb)\b|(?:qu'|uniquement|seulement|reserve\w*).{0,40}\b(?:en |l')?intern(?:es?)?\b|\b(?:solo|solamente|so|somente|apenas|soltanto)\b.{0,40}\b(?:inter(?:n[oaie]s?|namente|namente)|dentro de)\b/,
  /\b(?:alleen|enkel)\b.{0,24}\bintern(?:e)?\b|\btylko\b.{0,24}wewnetrzn|только.{0,24}внутр|仅限?.{0,8}内部|只能.{0,10}内部|社内.{0,8}のみ|내부.{0,8}만/,
);

/** Nobody but those whom the house knows. */
export const ownOnly = any(
  /\b(?:local|own|known|authori[sz]ed|registered|trusted) (?:users?|customers?|clients?|hosts?|machines?|computers?|networks?|servers?|members?) only\b/,
  /\bonly (?:for |from |to )?(?:our |the |its |your )?(?:local|own|known|authori[sz]ed|registered|trusted) (?:users?|customers?|clients?|hosts?|machines?|computers?|networks?|servers?|members?)\b/,
  /\bnur (?:fur |von |aus )?(?:\w+ )?(?:eigenen?|bekannten?|zugelassenen?|registrierten?) (?:\w+)|reserve\w* (?:a|aux) (?:nos|ses) (?:clients|abonnes|machines)|\b(?:solo|apenas|somente) (?:para )?(?:nuestros|nossos|i nostri) clientes?/,
  /только для (?:своих|наших) (?:клиент|пользоват|абонент)|仅限?(?:本|我们的?)(?:公司|客户|用户)/,
);

/** A mailbox of several people. */
export const sharedMailbox = any(
  /\b(?:shared|group|team|functional|role|resource) mail ?box(?:es)?\b|\b(?:gemeinsam|geteilt|freigegeben)\w{0,2} postf(?:ach|acher)|\b(?:gruppen|funktions|sammel)-?postf(?:ach|acher)/,
  /\bboites? (?:aux lettres |mail )?partagees?|\bbuzon(?:es)? compartid|\bcaixas? (?:de (?:correio|entrada|email) )?(?:compart|partil)\w+|\bcasell[ae] (?:di posta |postal[ei] )?condivis/,
  /\bgedeelde? (?:mailbox|postvak)|\b(?:wspoln|wspoldzielon|udostepnion)\w* skrzyn|общ\S{2,3} (?:почтов\S{2,3} )?ящик|共[享用](?:邮箱|郵箱|信箱)|共有メールボックス|공유 ?(?:사서함|메일함)/,
);
export const cannot = any(
  /\b(?:cannot|may not|must not|not (?:allowed|permitted|able)|do(?:es)? not|never)\b|\b(?:kann|konnen|darf|durfen)\b.{0,40}\bnicht\b|\bnicht (?:moglich|erlaubt)/,
  /\bne peu(?:t|vent) pas|\bno pued|\bnao pod|\bnon p(?:oss|uo)|\b(?:kan|kunnen|mag|mogen) (?:\w+ ){0,3}?(?:niet|geen)|\bnie m(?:oze|oga)|не мо[гж]|нельзя|不能|无法|不可|できません|할 수 없/,
);

/** What people open to sign in, and to change what their mailbox may do. */
export const website = any(
  browser,
  portal,
  /control panel|kunden(?:portal|menu)|panel (?:de control|klienta)/,
);

/** It is to be switched on by whoever reads it. */
export const toSwitchOn = any(
  switchedOn,
  /\bunlock|not yet (?:enabled|activated|active|open|switched on)|noch nicht (?:frei|aktiv)|\bschalten .{0,60}\bfrei\b|\bfreizuschalten|\b(?:de|des)bloqu|\bsblocc|\b(?:od|de)blok|разблокир|解锁|解除/,
);

/** To sign in, as something to do. */
export const toSignIn = any(
  signingIn,
  /\b(?:sign|log)(?:ged|ging|ing|s)?[ -]?(?:in|on)\b|\bmelden sie sich\b|\bconnectez-vous|\b(?:inicie|acceda|acesse|accedi|acceder|acced[ea])\b|\bzaloguj|войдите|登录|登入/,
);

/** Somebody is to do it, or has not yet. */
export const asked = any(
  first,
  /\bplease\b|\bbitte\b|veuillez|por favor|per favore|\bprosze|пожалуйста|请|ください|not yet|noch nicht|pas encore|aun no|ainda nao|non ancora|nog niet|jeszcze nie|еще не|尚未|未(?:开通|开启|启用|激活|開通|開啟|啟用|啟動)/,
);

/** Signing in in two steps is to be switched on before anything else goes. */
export const twoStepsFirst = [
  twoStep,
  any(switchedOn, /\bbe (?:activated|enabled|switched on|turned on|set up)\b/),
  any(asked, /\bneeds? to\b/),
];
