import { any } from './any';
import { over, password, recipients } from './dialog-notions';
import { userName } from './dialog-things';
import { number } from './things';

/*
 * What mail programs say of a message before they send it, and of the copy that they keep (plain form). The no beside it, senders
 * and recipients: `dialog-notions.ts`.
 */

/** How an address is written. */
const form = any(
  /\b(?:the|die|der) form\b|\bformat|\bform[aeo]\b|\bformen\b|\bformaban|\bformaat\b|\bvorm\b|\bpostac(?:i)?\b|\bbudow[aey]|\bmuo(?:to|do)|\btvaru?\b|\balaku?|\bbicim|\bseklinde|\boblik|\bdang\b|correctly formed|properly formed|look like/,
  /(?:^| )форм[еуаыі](?= )|формат|вигляд|(?:^| )вид[еау]?(?= )|格式|形式|형식|μορφη|μορφή|תבנית|صيغة|شكل|รูปแบบ/,
);
/** What shows it: `of the form user@host`. */
const shown = /[^\s@]{1,40}@[^\s@]/;
export const shownForm = any(
  `(?:${form.source}).{0,24}?${shown.source}`,
  `${shown.source}.{0,24}(?:${form.source})`,
);
/** Addresses in general, and that they are written as they should be. */
export const wellFormed = any(
  /\baddresses are (?:properly|correctly|well)[ -]?form|\badressen .{0,12}(?:richtig|korrekt) formatiert|\badresses .{0,12}(?:correctement|bien) (?:forme|saisi)|\bdirecciones .{0,20}(?:formato|forma) correct/,
  /\bindirizzi .{0,20}(?:formato corretto|formattati correttamente)|\benderecos .{0,20}formato (?:corret|adequad)|\badressen .{0,12}(?:juist|correct) (?:zijn )?(?:opgemaakt|ingevoerd)|\badresy .{0,24}prawidlow|адреса .{0,16}(?:правильно|верно)|地址(?:的)?格式(?:都)?正确/,
);
/** Whoever signs in with an address is asked for it in a form too. */
export const ofSignIn = any(
  `(?:${userName.source})(?!@)`,
  password,
  /\b(?:user ?name|user ?id|log-?in|sign(?:ing)? ?-?in)\b|anvandarnamn|brugernavn|brukernavn|kayttajatun|uzivatelsk\w+ jmen|felhasznalonev|kullanici ad|логин|用户名|用戶名|使用者名稱|사용자 이름|\banmeld/,
);
/** An address in which the program sees none. */
export const notRecognised =
  /\baddress .{1,60}\bnot recogni[sz]ed|\badresse .{1,60}(?:nicht erkannt|pas (?:ete )?reconnue)|\bdireccion .{1,60}no se (?:ha )?recono|\bindirizzo .{1,60}non .{0,12}riconosciut|\bendereco .{1,60}nao .{0,12}reconhecid|\badres .{1,60}niet herkend|\badres .{1,60}nie (?:zostal )?rozpoznan|(?:^| )адрес .{1,60}не распознан/;
/** The address of whoever writes, not one that is written to. */
export const ownAddress =
  /\b(?:your|ihre|deine|votre|su propi[ao]|uw|je|twoj|vase|din) (?:own )?(?:e-?mail|mail|adres)/;

/** How many of them there are: more than the one number or the other. */
export const moreThan = any(
  /\b(?:more|greater|higher|larger) than\b|mehr .{0,24}\bals\b|(?:hoher|grosser) als|plus de .{0,24}\bque\b|superi(?:eu|o)r|maggior|maior|\bgroter\b|\bhoger\b|wieksz|storre|storre an|hoyere|\bhogre|fler .{0,20}\ban\b|enemman|suurempi|vyssi|vetsi|\btobb|nagyobb|\bfazla\b|mai mare|больше|більше|多于|大于|多於|大於/,
);
/** What may be. */
const mayBe = any(
  /\ballow|permi[ts]|\baccept|\bmaxim|\blimit|erlaub|zulass|hochst|autoris|autoriz|massim|consentit|toegestaan|dozwol|tillat|tillad|sallit|povolen|megenged|izin|разреш|допуст|дозвол|上限|允许|允許|制限|許可|한도|허용/,
);
/** More recipients than there may be: all of these in one clause. */
export const moreRecipients = [recipients, any(number, moreThan), any(over, moreThan), any(number, mayBe)];

/** How large one message is, in languages in which the rules for sizes do not say it. */
export const sizeOfOne =
  /grootte|velikost|velkost|storlek|storrels|\bkoko|meret|boyut|marime|dimensiun|розмір|rozmiar|velicin|μέγεθ|kich thuoc|\bukuran|\bsaiz\b/;
export const message = any(
  /messag|\be-?mails?\b|\bmails?\b|bericht|wiadomosc|viesti|zprav|\bsprav|uzenet|ileti|mesaj|meddeland|besked|melding|poruk|sporocil|повідом|(?:^| )лист|μήνυμα|pesan|mesej/,
);

/** A folder of a mail program, or what is in it. */
const folder = any(
  /folder|\bitems\b|\bitens\b|ordner|objekte|element|dossier|carpeta|cartella|\bpasta\b|\bmap(?:pe[nt]?|pa\w*|p|u|a|o)?\b|papk|kansio|slozk|priecin|klasor|oge(?:ler|si)|dosar/,
  /папк|(?:^| )те(?:к[уиі]|ці)(?= )|文件夹|文件夾|資料夾|资料夹|箱|匣|备份|備份|トレイ|フォルダ|편지함|메일함|φακελ|φάκελ|תיקי|مجلد|thu muc|โฟลเดอร์/,
);
/** One on the computer itself. */
export const localFolder = any(
  `\\b(?:lokal|local)\\w{0,3} (?:\\S{1,12} )?(?:${folder.source})`,
  `(?:${folder.source})\\S{0,3} (?:lokal|loca[ul]|miejscow)`,
  /локальн\S{1,3} папк|本地文件夹|ローカルフォルダ|로컬 폴더/,
);
/** That what it holds was sent. */
const beenSent = any(
  /\bsent\b|gesendet|envoye|envia[dt]|inviat|verzonden|wyslan|skicka|\bsendt|sente\b|lahete|odesl|odosl|poslan|elkuld|gonderil|trimis|απεσταλ|dikirim|da gui|ส่ง/,
  /отправленн|надіслан|изпратен|已发送|已發送|发件|寄件|送信済|보낸|נשלח|مرسل/,
);
/** Where programs keep what was sent. */
export const sentFolder = any(
  `(?:${folder.source}).{0,12}(?:${beenSent.source})`,
  `(?:${beenSent.source}).{0,7}(?:${folder.source})`,
  /\bsent (?:mail|messages|mail ?box)\b|\bgesendete nachrichten|\bposta inviata|\bsendt(?:e)? (?:post|meldinger|e-post)|\bskickade meddelanden|\bsent"|\b(?:to|in|into) (?:the |your )?"sent\b/,
);
/** Where they keep what was not. */
export const unsentFolder =
  /\bdrafts?\b|\boutbox\b|entwurf|postausgang(?!sserver)|brouillon|boite d'envoi|borrador|bandeja de salida|\bbozz|rascunho|concepten|robocz|чернов|чернет|草稿|下書|임시 ?보관|utkast|kladde|luonno|koncept|piszkoz|taslak|ciorne/;
/** To keep a copy there. */
export const kept = any(
  /\bcop(?:y|ied)\b|\bsav(?:e|ed|ing)\b|\bstor(?:e|ed|ing)\b|\bappend|\bupload|\bfil(?:e|ed|ing) (?:it|the|a)\b|\bplac(?:e|ed|ing)\b|\bmov(?:e|ed|ing)\b|speicher|ablegen|abgelegt|verschieb|verschoben|kopi|kopy|kopir|copi|enregistr|sauvegard|deplac|guarda|almacen|salva|spost|armazen/,
  /opsla|opgesla|verplaats|zapis|przenies|\bspara|flytt|\bgemm|\blagr|tallen|siirr|siirt|uloz|presun|masol|ment(?:eni|es)|kaydedil|kaydet|\bluu\b|sao chep|salin|simpan/,
  /сохран|копир|помест|перемест|зберег|збереж|копію|放入|存入|保存|储存|儲存|复制|複製|コピー|移動|저장|기록|복사|αντιγρ|αποθηκ|העתיק|שמור|نسخ|حفظ|คัดลอก|บันทึก/,
);

/** As whom somebody writes: what Mozilla’s programs call an identity. */
export const identity = any(
  /\bidentit|identidad|identidade|tozsamosc|szemelyazonossag|kimlig|indentitet|danh tinh|identitas|kayttajatieto/,
  /(?:учетную запись|облікові дані) для (?:от|над)|самоличност|身份|身分|アカウント情報|올바른 id|ταυτότητα/,
);
