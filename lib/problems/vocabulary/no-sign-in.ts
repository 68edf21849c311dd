import { any } from './any';

/** With what somebody begins who gives the reason of a refusal in a sentence of its own (plain form). */
export const reasonFollows = any(
  /\b(?:reasons?|causes?|explanation|grund|ursache|motifs?|raison|cause|motivos?|causas?|razon|razao|reden|oorzaak|powod|przyczyna|orsak|arsag|neden|duvod) ?: ?/,
  /(?:причина|理由|原因|이유) ?[:：] ?|\b(?:because|weil|porque|parce qu[e']|puisqu[e']|perche|omdat|poniewaz) ?|(?:^| )потому что |因为|因為/,
);

const signIn = '(?:smtp[- ]?)?(?:auth\\w*|sign-?in|log-?in)';
const theSignIn =
  "(?:smtp[- ]?)?(?:auth(?:enti|ent)\\w*|anmeldung|l'authentification|identification|autenticac\\w*|autentic\\w*|aanmelding|verificatie|uwierzyteln\\w*|logowani\\w*)";

/**
 * That nobody signed in, in the languages that are pasted most (plain form): left out or not yet done. A sign-in that did not
 * succeed is another matter.
 */
export const signInNotMade = any(
  new RegExp(
    `\\bwithout (?:any |first |using |prior )?(?:smtp )?(?:${signIn}|signing in|logging in|authenticating)\\b|\\b(?:${signIn})(?: \\w+)? (?:has |have |had |was |is |were )?not (?:yet )?(?:been )?(?:done|performed|made|carried out|completed|set up|switched on|turned on|enabled|activated|used|configured)\\b`,
  ),
  /\b(?:did|do|does|has|have|had|was|is|were|are) not (?:yet )?(?:been )?(?:sign(?:ed)? in|log(?:ged)? in|authenticated?)\b|\bnot (?:yet )?(?:logged|signed) in\b|\bno (?:smtp )?(?:authentication|sign-?in|log-?in) (?:was |has been )?(?:done|performed|used|made)\b/,
  new RegExp(
    `\\b(?:ohne|sans|sin|sem|senza|zonder|bez) (?:\\S{1,16} )?(?:${theSignIn})|\\b(?:ohne|sans|sin|sem|senza|zonder) (?:\\S{1,12} )?(?:anzumelden|vous (?:connecter|identifier)|iniciar sesion|autenticar\\w*)`,
  ),
  /(?:smtp-?)?(?:anmeldung|authentifizierung|authentisierung)\b.{0,30}\bnicht (?:\S{1,12} )?(?:durchgefuhrt|erfolgt|vorgenommen|aktiviert|eingeschaltet|eingerichtet|gesetzt)|\bnicht (?:\S{1,24} ){0,3}?(?:angemeldet|eingeloggt|authentifiziert)\b/,
  /\b(?:l')?(?:authentification|identification)\b.{0,24}\b(?:n'est pas|n'a pas ete|non) (?:activee?|effectuee?|faite?|configuree?|realisee?)|\bn'(?:est|etes|etait|a|avez) pas (?:ete )?(?:authentifie|identifie|connecte)/,
  /autentica(?:cion|cao|zione)\b.{0,24}\b(?:no|nao|non) (?:\S{1,10} ){0,2}?(?:activad|ativad|attivat|realizad|efectuad|efetuad|feita|hecha|eseguit|effettuat|configurad)|\bno se (?:ha|habia) (?:activado|iniciado sesion|autenticado|realizado)\b|\b(?:no|nao|non) (?:\S{1,10} )?(?:autenticad[oa]|autenticat[oa]|conectad[oa])\b|\bno (?:se )?ha iniciado sesion/,
  /\bniet (?:\S{1,12} )?(?:aangemeld|ingelogd|geauthenticeerd|geverifieerd)\b|\bnie (?:\S{1,12} )?(?:zalogow\w+|uwierzyteln\w+)\b|\bneni (?:\S{1,12} )?(?:prihlasen|overen)|\bneprihlasen|kimlik dogrulama\S{0,3} (?:yapilma|etkin degil)|oturum acilma(?:mis|di)|\binte (?:inloggad|autentiserad)|\bikke (?:logget inn|logget ind|godkendt)/,
  /(?:аутентификаци|авторизаци)\S{1,3} не (?:выполн|произвед|произв|пройден|включен)|(?:^| )без (?:\S{1,12} )?(?:аутентификаци|авторизаци)|не (?:авторизован|аутентифицирован)|не выполнен\S? вход/,
  /(?:未|没有|沒有|尚未)(?:进行|經過|经过|通过|通過|做|开启|開啟|启用|勾选)?(?:smtp)? ?(?:服务器)?(?:身份|发信|用户)?(?:验证|驗證|认证|認證|登录|登陆|登入)/,
  /(?:認証|ログイン|サインイン)(?:を|が)?(?:行わず|せず|なし|なく|しない|(?:して|されて|行って|行われて|設定して|設定されて)い(?:な|ません)|未設定|済みでな)|(?:인증|로그인)(?:을|를|이|가)? ?(?:하지 않|되지 않|없이)/,
);
