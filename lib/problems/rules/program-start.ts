import { any } from '@/lib/problems/vocabulary/any';
import type { Rule } from './rule';

const folders =
  /set of folders|ordnergruppe|ensemble de dossiers|jeu de dossiers|conjunto de carpetas|insieme di cartelle|conjunto de pastas|set mappen|zestaw\w* folder|набор папок|klasor kumesi|フォルダーの?セット|文件夹集|资料夹集|資料夾集|폴더 집합/;
/** To start a program, and what it opens of its own when it does. */
const start = any(
  /\bstart|\bdemarr|\binici|\bavvi|\bgestartet|opgestart|uruchom|запус|baslat|起動|시작|启动|啟動|spust|\bkaynnist|indit|porni/,
  /\bwindow\b|fenster|fenetre|ventana|finestra|janela|venster|\bokn[ao]\b|(?:^| )окно|pencere|ウィンドウ|窗口|視窗|fonstret|vindue|vindu\b|ikkuna|ablak|fereastr|outlook 창/,
  folders,
);
const cannot = any(
  /\bcannot\b|\bcan not\b|\bunable\b|could not|\bk[ao]nnt?e?n? .{0,40}\bnicht\b|impossib|no se puede|nao (?:e|foi) possivel|\bkan (?:\S{1,30} ){0,3}niet\b|nie mozna|не удается|невозможно/,
  /lamiyor|lemiyor|できません|開けません|수 없|无法|無法|gar inte|kan ikke|ei voi|nelze|nem (?:lehet|sikerul|tud)|nu se poate|nu poate/,
);

/** Outlook’s own words where it does not even start, in its languages. */
export const programStartRules: Rule[] = [
  {
    problem: 'local-client-problem',
    says: [],
    together: [any(/\boutlook/, folders), start, cannot],
    unless:
      /\bsmtp\b|\bserv(?:er|eur|idor|izio)|\bsessi|\bsign|anmeld|connexion|connect|send\b|senden|envoy|enviar|inviar|отправ|сервер|发送|傳送|サーバ|서버|服务器|伺服器|attach|anhang|starttls/,
    confidence: 'likely',
    also: ['unknown'],
    samples: [
      'Outlook kann auf diesem Rechner nicht gestartet werden.',
      'Outlook: não é possível abrir o conjunto de pastas',
      'Outlook 창을 열 수 없습니다',
      'The set of folders cannot be opened.',
      'Kan het Outlook-venster niet openen.',
    ],
    keepsOut: ['Outlook cannot start sending: no server answered'],
  },
  {
    // a folder or data file of the profile is not where it was
    problem: 'local-client-problem',
    says: [
      /\b(?:ein|das) objekt (?:wurde|konnte|kann) nicht gefunden|\bobjet (?:est |reste )?introuvable|\bno se (?:ha )?(?:encontr\w+|pudo encontrar|puede encontrar) (?:un|el|ningun) objeto|impossibile trovare (?:un|l') ?oggetto/,
      /\bencontrar (?:um|o) objeto|\bobject (?:is |kan |kon )?niet (?:worden )?gevonden|nie (?:mozna )?(?:znaleziono|odnalezc) obiektu|объект не найден|не удается найти объект|オブジェクトが?見つかりません|找不到(?:某个|一个|該|该)?(?:对象|物件)|개체를 찾을 수 없/,
    ],
    unless: /active directory|\bldap|powershell|cmdlet|\bsmtp\b|\b404\b|recipient|sql/,
    confidence: 'likely',
    also: ['unknown'],
    samples: [
      'Fehler bei diesem Vorgang (Outlook). Ein Objekt wurde nicht gefunden.',
      'Outlook: не удается найти объект',
    ],
    keepsOut: ['Active Directory: 找不到对象'],
  },
];
