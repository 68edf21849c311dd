import type { Evidence } from '@/lib/evidence/evidence';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import type { Judgement } from '@/lib/problems/catalogue/judgement';
import { asPersonal, isPersonalMicrosoft } from '@/lib/problems/catalogue/microsoft';
import { isOffAtFirst } from '@/lib/problems/catalogue/off-at-first';
import { orAppPassword } from '@/lib/problems/catalogue/wants-app-password';
import { narrowerOf } from '@/lib/problems/text/narrower';

/** A password turned down where none is taken, whatever is said of it: Microsoft’s personal mailboxes, or only app passwords. */
export function atProvider({ settings, domain, byToken, failure }: Evidence, judged: Judgement): Judgement {
  if (byToken) return judged;
  // what turns a right password down elsewhere is in Microsoft’s cloud alone
  if (narrowerOf(failure?.reply, judged.problem, settings.host) === 'exchange-refused')
    return { ...judged, also: ['auth-account-locked-or-disabled'] };
  return isPersonalMicrosoft(settings.host, domain)
    ? asPersonal(judged)
    : orOff(orAppPassword(judged, settings.host), settings.host);
}

/** A right password is turned down in the same words until mail programs are switched on. */
function orOff(judged: Judgement, host: string): Judgement {
  if (judged.problem !== 'auth-bad-credentials' || !isOffAtFirst(host)) return judged;
  const also: ProblemCode[] = [...judged.also, 'auth-smtp-disabled-tenant-or-mailbox'];
  const confidence = judged.confidence === 'sure' ? 'likely' : judged.confidence;
  return { problem: judged.problem, confidence, also: [...new Set(also)] };
}
