import type { Evidence } from '@/lib/evidence/evidence';
import { isUntried, leftUntried, ofOneAddress } from '@/lib/evidence/of-one-address';
import type { AddressReport } from '@/lib/evidence/reports';
import { offersUsableWay } from '@/lib/evidence/ways-to-sign-in';
import {
  isOfOneAddress,
  isWithoutWay,
  otherForSignIn,
  saysNotNow,
  soundAddress,
} from '@/lib/problems/judge/one-address';
import type { Translator } from '@/lib/text/translator';
import { listed, replyWords } from './shown';

/** Whether this address was looked at, and does not answer as a mail server should. */
function isOdd({ answers }: AddressReport): boolean {
  return answers !== undefined && answers !== 'ok';
}

/** The same of one that lacks the sign-in which the address of the check has. */
function lacksSignIn(report: AddressReport, evidence: Evidence): boolean {
  return isWithoutWay(report, evidence) && offersUsableWay(evidence.offer, evidence.byToken === true);
}

/** What is to be said of the addresses of a host: the one of the check and those beside it, a sentence a fact. */
export function addressesSeen(evidence: Evidence, t: Translator): string[] {
  const { failure, settings, addresses } = evidence;
  const { host } = settings;
  const facts: string[] = [];
  const dead = addresses.filter(({ status }) => status === 'failed');
  const alive = addresses.some(({ status }) => status === 'connected');
  if (alive && dead.length > 0) {
    const six = dead.every(({ family }) => family === 6) && addresses.some(({ family }) => family === 4);
    const those = { host, count: dead.length, dead: listed(dead.map(({ address }) => address)) };
    facts.push(t(`problems.verdict.seen.${six ? 'deadIpv6' : 'deadAddress'}`, those));
  }
  const stoppedByOne = (failure !== undefined && ofOneAddress(failure)) || isOfOneAddress(evidence);
  const sound = soundAddress(evidence);
  const tried = addresses.find(({ status, answers }) => status === 'connected' && !answers);
  if (stoppedByOne && tried && sound) {
    const both = { host, address: tried.address, other: sound.address };
    facts.push(t(`problems.verdict.seen.${saysNotNow(failure) ? 'otherSoundNow' : 'otherSound'}`, both));
  } else if (
    stoppedByOne &&
    tried &&
    addresses.length > 1 &&
    !addresses.some((each) => isOdd(each) || isWithoutWay(each, evidence))
  )
    facts.push(t('problems.verdict.seen.oneOfSeveral', { host, address: tried.address }));
  const forSignIn = otherForSignIn(evidence);
  if (forSignIn && tried)
    facts.push(
      t('problems.verdict.seen.otherForSignIn', { host, address: tried.address, other: forSignIn.address }),
    );
  if (!stoppedByOne) {
    const way = evidence.byToken ? 'token' : 'password';
    for (const each of addresses) {
      if (isOdd(each)) facts.push(oddAddress(host, each, t));
      else if (lacksSignIn(each, evidence))
        facts.push(t('problems.verdict.seen.oddSignIn', { host, address: each.address, way }));
    }
  }
  const left = addresses.filter(isUntried).length;
  const known = { host, all: addresses.length, left };
  if (left > 0 && stoppedByOne && tried && !sound) facts.push(t('problems.verdict.seen.notTried', known));
  if (failure?.stage === 'connect' && leftUntried(addresses) > 0)
    facts.push(t('problems.verdict.seen.noneAnswered', known));
  return facts;
}

function oddAddress(host: string, { address, answers, reply }: AddressReport, t: Translator): string {
  const known = { host, address };
  if (reply) return t('problems.verdict.seen.oddTurnsAway', { ...known, words: replyWords(reply) });
  if (answers === 'bad-certificate') return t('problems.verdict.seen.oddCertificate', known);
  return answers === 'silent'
    ? t('problems.verdict.seen.oddSilent', known)
    : t('problems.verdict.seen.odd', known);
}
