import type { TestMessage } from '@/lib/smtp/message';
import { placeName } from '@/lib/smtp/own-name';
import type { CheckInput } from './check-input';

/** The test message in the visitor’s language; undefined where none is to be sent. `number` is the one in its subject. */
export function messageOf(
  { settings, address, signIn, options, t }: CheckInput,
  number: string | null,
): TestMessage | undefined {
  if (!address) return undefined;
  const values = {
    number: number ?? '',
    address,
    host: settings.host,
    port: String(settings.port),
    place: placeName(options.name),
    time: `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
  };
  // without encryption no secret is sent, whoever typed one
  const secret = settings.encryption === 'none' ? undefined : signIn?.reveal();
  const body = !secret ? 'open' : 'accessToken' in secret ? 'signedInByWindow' : 'signedIn';
  return {
    address,
    subject: t('check.message.subject', values),
    text: t(`check.message.${body}`, values),
  };
}
