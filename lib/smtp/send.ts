import type { Reply } from '@/lib/evidence/said';
import { stopCodes } from '@/lib/evidence/stop-codes';
import { composeMessage, envelopeAddress, needsUtf8, type TestMessage } from './message';
import { readReply } from './reply';
import type { Session } from './session';
import { stop } from './stop';

/** Sends one test message from an address to itself and gives the server's words after the final dot. */
export async function sendMessage(session: Session, message: TestMessage, name = ''): Promise<Reply> {
  if (needsUtf8(message.address) && !session.offer().utf8) throw stop(stopCodes.noUtf8);
  const address = envelopeAddress(message.address);
  const bytes = composeMessage(message, name, new Date());
  const info = await session.run<{ response: string }>((smtp, done) => {
    smtp.send({ from: address, to: [address], size: bytes.length }, bytes, (error, sent) =>
      done(error, sent ?? undefined),
    );
  });
  return readReply(info?.response ?? '') ?? { code: 250, text: '' };
}
