import { type Judgement, unsure } from '@/lib/problems/catalogue/judgement';
import { any } from '@/lib/problems/vocabulary/any';

const certificates =
  '(?:ssl|tls|certificates?|cert|peer)(?: (?:certificate|cert|peer))? ?(?:verification|validation|checks?|checking|errors?)';
const off =
  '(?:skipp(?:ing|ed)|ignor(?:ing|ed)|disabl(?:ed|ing)|turned off|turning off|switched off|without|no)';

/** Certificates are not looked at, so none of them can have been turned down. */
const verifiesNone = any(
  `${off} (?:the |any |all )?${certificates}|${certificates} (?:is |are |was |were |has been )?(?:off|disabled|skipped|ignored|turned off|switched off)\\b`,
  /\brejectunauthorized\b.{0,8}\bfalse|\btls_certcheck off\b|\bverify[_ ]?(?:peer|mode|ssl|cert)\w*\b.{0,8}\b(?:false|none|off|0)\b|\binsecureskipverify\b.{0,8}\btrue|\bssl_verify_none\b/,
  /zertifikats?(?:pruf|uberpruf)ung (?:ist |wurde )?(?:aus|deaktiviert|abgeschaltet)|verification d(?:u|es) certificats? (?:est )?desactivee|verificacion del certificado desactivada|verifica del certificato disattivata|проверка сертификат\S{0,2} отключена|(?:关闭|跳过|禁用)了?证书(?:验证|校验)/,
);

/** An encryption that could not begin (plain form): a certificate may be what is wrong only where one is looked at. */
export function orUnverified(judged: Judgement, text: string): Judgement {
  if (judged.problem !== 'cert-untrusted' || judged.confidence !== 'unsure' || !verifiesNone.test(text))
    return judged;
  const others = judged.also.filter((code) => !code.startsWith('cert-') && code !== 'tls-too-old');
  return unsure('tls-too-old', [...others, 'server-closed-connection']);
}
