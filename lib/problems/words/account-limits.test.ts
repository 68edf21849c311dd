import { describe, expect, it } from 'vitest';
import type { Stage } from '@/lib/evidence/stages';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { explainText } from '@/lib/problems/text/explain-text';
import { told } from './told-for-test';

const refused = (stage: Stage, reply: string) => {
  const [, code, status = '', text = ''] = reply.match(/^(\d{3}) (?:(\d\.\d\.\d{1,2}) )?(.*)$/) ?? [];
  return told(stoppedBy(refusal(stage, Number(code), status, text), { sameName: true }));
};

/** Replies of our own wording. */
const limits: [string, ProblemCode, RegExp, [Stage, string][]][] = [
  [
    'that writes to its own house alone',
    'relay-denied',
    /people inside/,
    [
      ['sender', '550 5.7.1 Your mailbox is limited to internal recipients'],
      ['recipient', '550 5.7.1 This user may only send to addresses inside the company'],
      ['sender', '550 5.7.1 Dieses Postfach darf nur intern senden'],
      ['sender', "550 Ce compte n'envoie qu'en interne"],
      ['sender', '550 Esta cuenta solo puede enviar a destinatarios internos'],
      ['sender', '550 Questo account può inviare solo a destinatari interni'],
      ['sender', '550 Esta conta só pode enviar para destinatários internos'],
      ['sender', '550 Dit account mag alleen intern verzenden'],
      ['sender', '550 该账号只能发送给内部用户'],
    ],
  ],
  [
    'that several people share',
    'auth-smtp-disabled-tenant-or-mailbox',
    /shared mailbox/,
    [
      ['sender', '550 5.5.1 A shared mailbox may not send through SMTP'],
      ['sign-in', '535 5.7.1 Shared mailboxes cannot log in'],
      ['sender', '550 5.7.1 Gruppenpostfächer dürfen nicht per SMTP senden'],
      ['sender', '550 Une boîte partagée ne peut pas envoyer'],
      ['sender', '550 Un buzón compartido no puede enviar por SMTP'],
      ['sender', '550 Una casella condivisa non può inviare'],
      ['sign-in', '535 共享邮箱不能登录'],
    ],
  ],
  [
    'for which sending is to be switched on',
    'auth-smtp-disabled-tenant-or-mailbox',
    /switched on first/,
    [
      ['recipient', '550 5.7.1 Bitte schalten Sie den Versand im Kundenbereich frei'],
      ['recipient', '550 5.7.1 Please switch on SMTP sending in the customer area first'],
      ['sender', "550 5.7.1 Veuillez d'abord activer l'envoi dans votre espace client"],
      ['sender', '550 5.7.1 Debe activar primero el envío en su área de cliente'],
      ['message', '550 Необходимо включить отправку в личном кабинете'],
      ['sender', '550 发信服务须先在网页上开通'],
      ['sender', '550 您的邮箱还未开通发信功能，请到网页上开启'],
    ],
  ],
  [
    'that is wanted on the website first',
    'auth-blocked-by-policy',
    /website first/,
    [
      ['sender', '450 4.7.1 Please sign in at the webmail once, then retry'],
      ['sign-in', '535 5.7.0 Please log on in your web browser first'],
      ['sender', '550 Bitte melden Sie sich zuerst im Webmail an'],
      ['sender', "550 Connectez-vous d'abord au webmail"],
    ],
  ],
];

describe.each(limits)('an account %s', (_, problem, title, replies) => {
  it.each(replies)('is told by that, live and as a text (%s): %s', (stage, reply) => {
    const live = refused(stage, reply);
    expect(live.problem).toBe(problem);
    expect(live.title).toMatch(title);
    expect(live.confidence).not.toBe('sure');
    expect(live.all).not.toMatch(/sending limit|letter by letter|recipient’s address/);
    expect(explainText(reply).problem).toBe(problem);
  });
});

it.each<[Stage, string]>([
  ['sender', '550 5.7.1 Daily limit of 100 internal and external recipients reached'],
  ['recipient', '550 5.7.1 This list accepts mail from internal senders only'],
  ['message', '554 5.3.0 Internal error, only half of the message was sent'],
  ['recipient', '550 5.7.1 The shared mailbox does not accept mail from you'],
  ['sender', '550 5.7.1 Please enable DKIM before sending'],
])('another reply is no such limit (%s): %s', (stage, reply) => {
  expect(refused(stage, reply).title).not.toMatch(/people inside|shared mailbox|switched on|website first/);
});
