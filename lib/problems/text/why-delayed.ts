import { any } from '@/lib/problems/vocabulary/any';

/** What stands between “is delayed” and why. */
const because = any(
  /\bbecause (?:of )?|\bdue to |\bweil |\bda (?=der |die |das )|\bwegen |\bcar |\bparce qu(?:e |')|\ben raison (?:de |du )|\bporque |\bdebido a|\bdevido a|\bperche |\ba causa d\S{1,4} /,
  /так как |потому что |поскольку |из-за |因为|因為|由于|由於/,
);
const clause = new RegExp(`(?:${because.source}):? ?([^.;|。！；]{8,240})`, 'g');

/** Whose server it is: what is said of it is not said of the recipient. */
const whose: [RegExp, string][] = [
  [
    /\b(?:the |your )?(?:recipient(?:'s?|s'|s)?|receiving) (?=(?:\w+ )?(?:e-?mail |mail ?)?(?:server|host|system|domain))/g,
    'the remote ',
  ],
  [/ (?:des|der) empfangers?\b/g, ''],
  [/ (?:du|des) destinataires?\b/g, ''],
  [/ (?:del|do|dos|de los|dei) destinatari[oi]s?\b/g, ''],
  [/(?<=сервер\S{0,3}) получателя/g, ''],
  [/收件(?:人|者)的?(?=\S{0,4}(?:服务器|伺服器))/g, ''],
];
const ofServer = /server|serveur|servidor|сервер|服务器|伺服器|\bhost\b|domain|domaine|dominio|домен|域名/;

/** Why a message waits, in the words of the notice that says so (plain form): what stands behind “because”. Empty: it does not say. */
export function whyDelayed(text: string): string[] {
  return [...text.matchAll(clause)].slice(0, 3).map(([, words = '']) => {
    if (!ofServer.test(words)) return words;
    return whose.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), words);
  });
}
