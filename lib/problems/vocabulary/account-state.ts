import { any } from './any';
import { account, stopped } from './things';

/* What is told of an account that lets nobody in, in the languages that are pasted most (plain form). */

/** Somebody's account or mailbox, or its user. */
export const anAccount = any(
  account,
  /\b(?:users?|mail ?box(?:es)?)\b|\bbenutzer|\bpostfach|\butilisateur|\busuario|\butente|пользовател|用户|邮箱/,
);

/** A bill that nobody paid. */
export const unpaid = any(
  '\\bunpaid|\\boverdue|\\bpast due\\b|\\barrears\\b|\\binvoice|\\b(?:non-?)?payment|rechnung|zahlung|unbezahlt|\\bimpay|\\bpaiement|\\bimpag|\\bpagos?\\b|\\bpagament|\\bfactur|\\bfattur|\\bfatura|morosidad',
  'niet-?betal|betaling|onbetaald|factuur|\\bplatnosc|nieoplacon|\\bzaplac|\\bfaktur|zaleglos|nezaplac|neuhraz|obetal|ubetalt|ikke betalt|maksamat|tartozas|\\bodenme|neplatit|neachit',
  'не ?оплач|не ?оплат|не ?уплат|задолженн|欠费|欠費|未付|未缴|未払|未納|支払|滞納|미납|연체',
);

/** What ran is stopped: more languages. */
export const halted = any(
  stopped,
  'avstang|заморож|pozastaven|durdurul|felfuggeszt|interromp|interrump|unterbroch|afgesloten|odpojen|keskeyt|suljettu|停机',
);

/** What runs for a term, and is paid for. */
export const contract = any(
  '\\babonn?ement|\\babbonament|subscription|\\bcontrat|\\bcontract|vertrag|suscripcion|assinatura|\\bumow|predplatn|elofizet|abonelik|\\bhosting',
  'подписк|договор|订阅|合同|契約|구독|계약',
);

/** It has not been let in yet: somebody has to act first, or looks at it. */
export const notYet = any(
  /\b(?:must|has to|have to|needs? to) (?:first )?be (?:activated|approved|confirmed|verified|validated|reviewed)\b/,
  /\bnot (?:yet )?(?:been )?(?:activated|approved|confirmed|validated|verified|reviewed)\b|\bnot yet (?:active|open)\b/,
  /\b(?:under|in|pending|awaits?|awaiting|waiting for|needs|requires|subject to|being) (?:\w+ )?(?:validat(?:ion|ed)|review(?:ed)?|approv(?:al|ed)|verif(?:ication|ied)|activation|activated)\b/,
  /noch (?:nicht|auf) .{0,24}(?:freigeschaltet|freigegeben|freigabe|aktiv|bestatigt|gepruft)|(?:wird|wurde) (?:noch |gerade |derzeit )*gepruft|muss .{0,40}(?:freigeschaltet|freigegeben) werden/,
  /pas (?:encore )?(?:ete )?(?:activ|valid|confirm|verifi)|en (?:cours|attente) d'?e? ?(?:valid|activ|verif|approb)/,
  /(?:aun|todavia) no .{0,16}(?:activ|valid|confirm|verific|aprob)|pendiente de (?:activ|valid|confirm|verific|aprob)|en (?:proceso de )?(?:revision|validacion)/,
  /ainda nao .{0,16}(?:ativ|valid|confirm|verific|aprov)|(?:aguarda\w*|pendente de) .{0,8}(?:ativ|valid|confirm|verific|aprov)|em analise/,
  /non .{0,12}ancora .{0,12}(?:attiv|valid|conferm|verific|approv)|ancora .{0,8}non .{0,12}(?:attiv|valid|conferm)|in attesa di (?:attiv|valid|conferm|verific|approv)/,
  /nog niet .{0,16}(?:actief|geactiveerd|goedgekeurd|bevestigd)|wacht op (?:goedkeuring|activ|bevest)|jeszcze nie .{0,16}(?:aktyw|potwierdz|zatwierdz)|oczekuje na (?:aktyw|potwierdz|zatwierdz|weryf)/,
  /(?:annu inte|endnu ikke|enna ikke) .{0,16}(?:aktiver|godkan|godken|bekraft|bekraeft)|dosud ne(?:ni|byl)|meg nincs (?:aktiv|jovahagy|megerosit)|henuz .{0,12}(?:etkin|onay|aktif)/,
  /еще не .{0,16}(?:актив|подтвержд|проверен|одобрен)|не активирован|ожидает (?:актив|подтвержд|проверк|одобрен)|на проверке|на модерации/,
  /未(?:激活|審核|审核|通过审核|验证|認證)|审核中|審核中|待(?:审核|激活|验证)|審査中|承認待ち|(?:有効化|承認|確認|アクティブ\S{0,4})されて(?:い)?ま?せん|승인 ?대기|활성화되지|심사 ?중/,
);

/** A second proof beside the password. */
export const twoStep = any(
  /\b(?:two|2)[- ]?(?:factor|step|phase|stage)|\b2fa\b|\bmfa\b|multi-?factor|\bsecond factor/,
  /(?:zwei|2)-?(?:faktor|stufen|schritt)|zweistufig|(?:deux|2) (?:etapes|facteurs)|(?:dos|2) (?:pasos|factores|etapas)|(?:due|2) (?:passaggi|fattori)|(?:duas|dois|2) (?:etapas|fatores)/,
  /twee-?(?:staps|factor)|dwuetapow|dwuskladnik|dwustopniow|dvoufazov|dvoufaktor|tva-?(?:stegs|faktor)|\bto-?(?:trins|trinns|faktor)|kaksivaihe|kaksiosai|ketlepcsos|ketfaktor|iki (?:adim|asama|faktor)/,
  /двухфактор|двухэтап|двухступен|两步|兩步|双重(?:验证|认证)|双因素|两因素|二段階|二要素|2 ?단계|이중 ?인증/,
);

/** Where somebody is, as the servers of some languages call it. */
export const spot = any(
  /\blocations?\b|\bplaces?\b|\b(?:ort|orte|standort)\b|\blieux?\b|\bemplacement|\blugar|\bubicacion|\blocal\b|localizac|localidade|\bluogo|\bposizione|\bmiejsc|lokalizac|\blocatie|\bplaats|\bplats\b|\bsted\b/,
  /(?:^| )мест[оа](?: |$)|местополож|地点|地點|場所|位置|장소|위치/,
);
export const unaccustomed = any(
  /unusual|unknown|unfamiliar|unrecogni|\bnew\b|ungewohn|unublich|unbekannt|\bneue[nrms]?\b|inhabitu|inconnu|inusual|desconocid|desconhecid|\bnuev[oa]|\bnov[oa]\b|insolit|sconosciut|nietypow|nieznan|onbekend|ongebruik|\bovanlig|\bokand|uvant|\bukendt|\bukjent/,
  /необычн|незнаком|неизвестн|нового|异常|陌生|不同|異なる|いつもと|普段と|不明|낯선|새로운/,
);
/** From somewhere else than usual, or from outside, in one word. */
export const elsewhere =
  /异地|異地|\bspoza\b|\bfrom outside\b|\bvon ausserhalb|depuis l'exterieur|desde (?:fuera|el exterior)|\bdall'esterno|\bvan buiten/;
