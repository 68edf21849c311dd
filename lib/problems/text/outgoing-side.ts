import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { type Judgement, likely } from '@/lib/problems/catalogue/judgement';
import { clauseEnd } from '@/lib/problems/vocabulary/clause-end';
import { receiving, sending, works } from '@/lib/problems/vocabulary/going-out';
import { incomingSide, outgoingSide } from '@/lib/problems/vocabulary/side-words';
import { tasksIn } from '@/lib/problems/vocabulary/tasks';
import { cameBack } from './came-back';
import { isMisplaced } from './outgoing-part';

/** The part of a text that tells of sending, with what it means, and what else befell somebody: fetching mail, at most. */
type OutgoingSide = { part: string; judged: Judgement; also: ProblemCode[] };

/**
 * What a text tells of the outgoing server where it tells of both (plain form): the task that sends decides, and what is told
 * of fetching mail without trouble says nothing. All of the text where that leaves nothing that `judge` knows.
 */
export function outgoingSideOf(text: string, judge: (text: string) => Judgement): OutgoingSide {
  const tasks = tasksIn(text);
  const sending = tasks && judge(tasks.sending);
  if (tasks && sending && sending.problem !== 'unknown') {
    const fetching = judge(withoutFetched(tasks.receiving)).problem;
    const also: ProblemCode[] = fetching === 'unknown' ? [] : ['incoming-server-problem'];
    return { part: tasks.sending, judged: sending, also };
  }
  const judged = judge(text);
  if (judged.problem === 'incoming-server-problem') {
    const part = withoutFetched(text);
    const rest = judge(part);
    if (rest.problem !== 'unknown' && !isOfSettings(text)) return { part, judged: rest, also: [] };
  }
  return { part: text, judged, also: [] };
}

/** The settings of an incoming server are tried out, and nothing else is spoken of. */
function isOfSettings(text: string): boolean {
  return tried.test(text) && !outgoingSide.test(text) && !sending.test(text) && !mailPort.test(text);
}

const tried =
  /\b(?:connection|settings?|account|server) tests?\b|\btest(?:s|ed|ing)? ?(?:&|and) ?confirm|\b(?:test|verify|check)(?:s|ed|ing)? (?:the |this )?(?:connection|settings|account|server)|verbindungstest|test de connexion|prueba de conexion|test di connessione|teste de conexao|проверк\S{1,3} (?:подключения|соединения)|测试连接|连接测试/;
const mailPort = /\b(?:25|465|587|2525)\b/;

/** It is done: Outlook’s own word in the window that tests an account, in its languages. */
const done =
  /: ?(?:completed|erledigt|abgeschlossen|termine|complet(?:ad[oa]|e)|completat[oa]|conclui?d[oa]|voltooid|zakonczon[oy]|ukonczon[oy]|выполнено|завершено|已?完成|完了)/;
const wrong =
  /\b(?:not|no|nicht|pas|non|nao|niet|nie|fail\w*|error\w*|fehler\w*|but|0x8\w+|[45]\d\d)\b|(?:^| )не |\+ok\b|\* ok\b/;

/** A text without the clauses that tell that mail comes in. */
function withoutFetched(text: string): string {
  let rest = '';
  let from = 0;
  for (const end of text.matchAll(new RegExp(clauseEnd.source, 'g'))) {
    const clause = text.slice(from, end.index);
    rest += isFetched(clause) ? ' ' : clause;
    rest += end[0];
    from = end.index + end[0].length;
  }
  const last = text.slice(from);
  return isFetched(last) ? rest : rest + last;
}

function isFetched(clause: string): boolean {
  if (!incomingSide.test(clause) && !receiving.test(clause)) return false;
  return (done.test(clause) || works.test(clause)) && !wrong.test(clause) && !outgoingSide.test(clause);
}

/** Failures that the name or port of an incoming server explains. */
const explained = new Set<ProblemCode>([
  'unknown',
  'connect-refused',
  'connect-timeout',
  'network-blocked',
  'server-closed-connection',
  'incoming-server-problem',
  'starttls-not-offered',
  'tls-wrong-mode-implicit-on-starttls-port',
  'tls-wrong-mode-plain-on-implicit-port',
]);

/** A judgement of a text (plain form) that has what belongs to the incoming server in the place of the outgoing one. */
export function orMisplaced(judged: Judgement, text: string): Judgement {
  if (!explained.has(judged.problem) || cameBack(text) || !isMisplaced(text)) return judged;
  return likely(
    'not-smtp-server',
    judged.problem === 'unknown' ? judged.also : [judged.problem, ...judged.also],
  );
}
