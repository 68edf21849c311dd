import { type Judgement, unsure } from '@/lib/problems/catalogue/judgement';
import { any } from '@/lib/problems/vocabulary/any';
import { replyCode } from './reply-code';

/**
 * .NET calls a failed TLS handshake an authentication (of the server): nobody’s password was refused. MailKit has an exception
 * of the same short name for a sign-in.
 * source: https://learn.microsoft.com/dotnet/api/system.security.authentication.authenticationexception checked: 2026-11
 */
const named = /\bsystem\.security\.authentication\.authenticationexception\b/;
const ofSignIn = /mailkit\.security\.authenticationexception|authenticationinvalidcredentials/;
/** What that exception says where its full name is not told. */
const handshake = any(
  /\bsspi\b|transport ?-?stream|transportdatenstrom|flux de transport|(?:flujo|secuencia) de transporte|fluxo de transporte|flusso (?:di|del) trasporto|strumie\w+ transport/,
  /транспортн\S{1,4} поток|传输流|傳輸資料流|传输数据流|トランスポート ?ストリーム|전송 스트림|tasima akis/,
);
const ended = any(/clos|geschlossen|ferme|cerr|fech|chius|gesloten|zamkn|закры|关闭|關閉|閉じ|닫|kapat/);

/** A judgement of .NET’s exception for a handshake (plain form): what is read as a refused sign-in is none. */
export function ofHandshake(judged: Judgement, whole: string): Judgement {
  if (!judged.problem.startsWith('auth-') || replyCode.test(whole) || ofSignIn.test(whole)) return judged;
  const told = handshake.test(whole) && /authenticationexception/.test(whole);
  if (!told && !named.test(whole)) return judged;
  if (handshake.test(whole) && ended.test(whole))
    return unsure('server-closed-connection', ['tls-too-old', 'tls-wrong-mode-implicit-on-starttls-port']);
  return unsure('tls-too-old', ['cert-untrusted', 'tls-wrong-mode-implicit-on-starttls-port']);
}
