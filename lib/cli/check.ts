import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import { check } from '@/lib/check/check';
import { type CheckOptions, readOptions } from '@/lib/check/options';
import { readSwitch } from '@/lib/installation/switched-off';
import type { Outcome } from '@/lib/problems/catalogue/diagnosis';
import { type SignIn, signInWith } from '@/lib/smtp/sign-in';
import { defaultLocale } from '@/lib/text/locales';
import { type Translator, translatorFor } from '@/lib/text/translator';
import { type ArgumentFault, type Arguments, readArguments } from './arguments';
import { endOnClosedPipe } from './closed-pipe';
import { leave } from './leave';
import { whyNotSend } from './may-send';
import { printEarly, printVerdict } from './print-verdict';
import { wrongVariables } from './wrong-variables';

/** What a script can tell from the exit code alone. */
const exitCodes = {
  accepted: 0,
  'server-ok': 0,
  problem: 1,
  unknown: 3,
  refused: 4,
} as const satisfies Record<Outcome, number>;
const helpExit = 0;
const usageExit = 2;
const untrustedExit = 5;
/** 128 and the number of the signal, as shells have it. */
const endedBy = { SIGINT: 130, SIGTERM: 143 } as const;

endOnClosedPipe();
leave(await main(process.argv.slice(2)));

async function main(argv: string[]): Promise<number> {
  const wanted = readArguments(argv);
  if ('help' in wanted) {
    process.stdout.write(`${translatorFor(defaultLocale)('cli.usage')}\n`);
    return helpExit;
  }
  if ('fault' in wanted) return usage(translatorFor(defaultLocale), wanted.fault);
  const t = translatorFor(wanted.locale);
  const wrong = wrongVariables(process.env);
  if (wrong.length > 0) {
    process.stderr.write(`${wrong.join('\n')}\n`);
    return usageExit;
  }
  const off = readSwitch(process.env);
  if (off !== null) {
    process.stderr.write(`${[t('cli.off'), off].filter(Boolean).join('\n')}\n`);
    return exitCodes.refused;
  }
  const options = readOptions(process.env);
  const stranger = await whyNotSend(wanted, process.env);
  if (stranger) {
    const values = { host: wanted.settings.host, like: stranger.like };
    process.stderr.write(`${t(`cli.trust.${stranger.why}`, values)}\n`);
    return untrustedExit;
  }
  const signIn = await readSignIn(wanted);
  if (wanted.fromStdin && !signIn) return usage(t, wanted.fromStdin);
  return runCheck(wanted, signIn, options, t);
}

async function runCheck(wanted: Arguments, signIn: SignIn | undefined, options: CheckOptions, t: Translator) {
  const stop = new AbortController();
  let ended: number = endedBy.SIGINT;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      ended = endedBy[signal];
      stop.abort();
    });
  const { settings, address } = wanted;
  const labels = {
    starttls: t('cli.encryption.starttls'),
    tls: t('cli.encryption.tls'),
    none: t('cli.encryption.none'),
  };
  const runId = randomUUID();
  for await (const event of check({
    runId,
    settings,
    address,
    signIn,
    sameComputer: true,
    options,
    signal: stop.signal,
    t,
    labels,
  })) {
    if (wanted.json) process.stdout.write(`${JSON.stringify(event)}\n`);
    if (event.type === 'early' && !wanted.json) process.stdout.write(printEarly(event.verdict, t));
    if (event.type !== 'verdict') continue;
    if (!wanted.json) process.stdout.write(printVerdict(event, t));
    return event.outcome === 'server-ok' && event.problem ? exitCodes.problem : exitCodes[event.outcome];
  }
  return ended;
}

/** The first line of standard input is the password, or the access token without spaces round it. */
async function readSignIn(wanted: Arguments): Promise<SignIn | undefined> {
  if (!wanted.fromStdin || !wanted.address) return undefined;
  const lines = createInterface({ input: process.stdin });
  const { value = '' } = await lines[Symbol.asyncIterator]().next();
  lines.close();
  process.stdin.destroy();
  const secret = wanted.fromStdin === 'token' ? tokenIn(value) : value && { password: value };
  return secret ? signInWith(wanted.username ?? wanted.address, secret) : undefined;
}

/** The letters of a bearer token (RFC 6750 §2.1). */
function tokenIn(line: string) {
  const token = line.trim();
  return /^[A-Za-z0-9._~+/-]+=*$/.test(token) ? { accessToken: token } : undefined;
}

function usage(t: Translator, fault: ArgumentFault): number {
  process.stderr.write(`${t(`cli.errors.${fault}`)}\n\n${t('cli.usage')}\n`);
  return usageExit;
}
