import { any } from '@/lib/problems/vocabulary/any';
import { wentWrong } from '@/lib/problems/vocabulary/went-wrong';

/* What explains or announces, and tells of no message that failed (plain form). */

/** How an article on a task begins. */
const heading = any(
  /^\W{0,3}(?:how to\b|(?:guide|tutorial|anleitung|mode d'emploi|guia|guida|handleiding|instrukcja)\b|step[- ]by[- ]step|so (?:richten|beheben|losen|erstellen|andern|stellen|aktivieren) sie\b)/,
  /^\W{0,3}(?:comment (?:corriger|resoudre|configurer|creer|activer)|como (?:corregir|solucionar|resolver|configurar|crear|criar|activar|ativar)|come (?:risolvere|configurare|creare|attivare))\b/,
  /^\W{0,3}(?:(?:hoe|zo) (?:kunt|stelt|maakt|lost) u|jak (?:naprawic|skonfigurowac|utworzyc|rozwiazac|ustawic))\b|^\W{0,3}(?:как (?:исправить|настроить|создать|устранить)|инструкция)/,
  /^\W{0,3}(?:如何(?:解决|解決|设置|設定|配置|修复|创建|建立)|教程)|^.{0,30}(?:設定|対処|解決|作成)(?:方法|手順)/,
);
/** What there is to do, one thing after the other. */
const steps = any(
  /(?:^|\W)(?:step )?1[.):] .{3,300}? (?:step )?2[.):] /,
  /[.:!] ?(?:open|click|go to|select|enter|check|choose|press|(?:offnen|klicken|wahlen|geben|gehen) sie|ouvrez|cliquez|allez|choisissez|saisissez)\b/,
  /[.:!] ?(?:abra|haga clic|vaya|seleccione|clique|selecione|acesse|apra|apri|faccia clic|selezioni|vai|klik|ga naar|otworz|kliknij|wybierz)\b|(?:[.:!] ?|^)(?:откройте|нажмите|выберите|перейдите)/,
  /[。：:] ?(?:打开|打開|点击|點擊|选择|選擇|开く|クリック)|(?:開き|クリックし|選択し)ます/,
);

/** A question that is answered with what it means. */
const answered = any(
  /\bwhat does .{2,100} mean\?.{0,40}\b(?:means|tells)\b|\bwas bedeutet .{2,100}\?.{0,40}\bbedeutet|\bque (?:signifie|veut dire) .{2,100}\?.{0,40}(?:signifie|veut dire)/,
  /\bque (?:significa|quiere decir) .{2,100}\?.{0,40}(?:significa|quiere decir)|\bcosa significa .{2,100}\?.{0,40}significa|\bo que significa .{2,100}\?.{0,40}significa/,
  /\bwat betekent .{2,100}\?.{0,40}betekent|\bco (?:to )?(?:oznacza|znaczy) .{2,100}\?.{0,40}(?:oznacza|znaczy)|что (?:значит|означает) .{2,100}\?.{0,40}(?:значит|означает)/,
  /\b(?:what is|was ist|qu'est-ce que|que es|cos'e|o que e|wat is|co to jest)\b.{2,100}\?.{0,60}\b(?:means|bedeutet|signifie|significa|betekent|oznacza)\b|(?:^| )что такое .{2,100}\?.{0,60}(?:значит|означает)/,
  /是什么意思.{0,30}(?:意思是|表示)|とは何です?か.{0,60}(?:意味|ことです)/,
);

/** What a house asks of those who write. */
const houseRule = any(
  /^\W{0,3}(?:(?:our|the|company|office|house|it|new) ){0,2}(?:(?:e-?)?mail )?(?:policy|guidelines?|house rules)\W{0,3}:/,
  /^\W{0,3}(?:(?:e-?)?mail-?)?(?:richtlinien?|regeln|hausregeln)\W{0,3}:|^\W{0,3}(?:politique|politica|regole|reglas|regras|beleid|zasady) (?:de |del |della |do |van )?(?:e-?mail|messagerie|correo|posta|poczty)\w{0,2}\W{0,3}:/,
);
/** A server answers with its policy too, about one message. */
const ofOneMessage = /\b(?:your|this|the) (?:message|e-?mail|mail)\b/;

/** What guards mail is there from now on. */
const guards =
  /\bgr[ea]y-?list\w*|\bspf\b|\bdkim\b|\bdmarc\b|\b(?:spam|virus|mail|content) ?-?filter\w*|\bantivirus\b|グレイリスト|灰名单/;
const introduced = any(
  /\b(?:was|were|has been|have been|is now|are now) (?:successfully |now )?(?:enabled|activated|introduced|set up|switched on|turned on|added|rolled out|updated)\b/,
  /\bwurden? .{0,60}(?:aktiviert|eingefuhrt|eingeschaltet|eingerichtet|aktualisiert)|\b(?:a|ont) ete (?:active|mis en place|introdui|ajoute)|\b(?:se ha|ha sido|fue) (?:activad|habilitad|introducid)/,
  /\b(?:foi|foram) (?:ativad|habilitad|introduzid)|\b(?:e|sono) stat[aoie] (?:attivat|abilitat|introdott)|\b(?:is|werd) (?:ingeschakeld|geactiveerd|ingevoerd)|\bzostal\w? (?:wlaczon|aktywowan)/,
  /(?:был\S? )?(?:включен|активирован|введен)[аыо]?(?: |$)|(?:已|已经)?(?:启用|啟用)了?|有効に(?:しました|なりました)/,
);

/** What will be done on a day that was chosen. */
const planned = any(
  /\b(?:planned|scheduled|upcoming) (?:work|works|outage|interruption|downtime|maintenance)\b|geplante (?:arbeiten|wartung|unterbrechung)|travaux (?:prevus|planifies|programmes)/,
  /(?:trabajos|mantenimiento) (?:programad|planificad)|lavori (?:programmati|pianificati)|manutencao programada|gepland onderhoud|planowane prace|плановы\S{1,3} работ/,
  /计划(?:性)?(?:维护|停机)|計画(?:停止|メンテナンス)|メンテナンスのお知らせ|예정된 점검/,
);
/** What may come of it. */
const possible =
  /\b(?:may|might|can|could|will) (?:not )?be \w+|\bkonnen .{0,60}werden\b|\bpeuvent etre \S+|\bpueden ser \S+|\bpossono essere \S+|\bpodem ser \S+|могут быть \S+/g;

/** A record of a domain, by its name, without its text (which is set aside). */
const record =
  /^\W{0,3}(?:(?:our|my|the|new|current|unser\w?) )?(?:spf|dkim|dmarc)[- ]?(?:txt[- ])?(?:record|entry|eintrag|enregistrement|registro|запись|记录|記錄|レコード)(?: (?:for|of|fur|pour|de|para|di|для) \S{1,60})?\W*$/;
const policies = /\bv=d(?:marc|kim)1(?:;? ?[a-z]{1,6}=[^\s;]{1,400}){0,12}/g;
/** What a receiving server writes above mail that it let in. */
const letIn = /^\W{0,3}(?:arc-)?authentication-results: .{0,400}\bdmarc=pass\b/;

/** What befell somebody. */
const befell = any(
  wentWrong,
  /\bbounced?\b|\breturned\b|\b(?:since|seit|depuis|desde|sinds|odkad)\b|возвращ|(?:^| )с тех пор|被退|退回/,
);

/** Whether a text (plain form) teaches, or only shows a record: what it quotes is no failure of anybody’s. */
export function isTaught(text: string): boolean {
  if (text.length > 4000) return false;
  if (heading.test(text) && steps.test(text)) return true;
  return answered.test(text) || record.test(text.replace(policies, ' ')) || letIn.test(text);
}

/** Whether it tells what holds or will be done, and of nothing that failed. */
export function isNotice(text: string): boolean {
  if (houseRule.test(text)) return text.length < 4000 && !ofOneMessage.test(text) && !wentWrong.test(text);
  if (planned.test(text)) return !befell.test(text.replace(possible, ' '));
  return text.length < 300 && guards.test(text) && introduced.test(text) && !befell.test(text);
}
