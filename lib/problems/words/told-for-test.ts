import type { Evidence } from '@/lib/evidence/evidence';
import { diagnose } from '@/lib/problems/verdict/diagnose';
import { translatorFor } from '@/lib/text/translator';
import { explain } from './explain';

const t = translatorFor('en');
const labels = { starttls: 'STARTTLS', tls: 'SSL/TLS', none: 'None' };

/** What is made of this evidence, and its words as they are read on a day, at the computer that saw it or at another. `all`: every sentence of them, a line each. */
export function told(evidence: Evidence, at = '2026-11-21', sameComputer = false) {
  const diagnosis = diagnose(evidence);
  const words = explain(diagnosis, evidence, { t, labels, at: new Date(at), number: '4821', sameComputer });
  const { title, meaning, steps, forIt, seen } = words;
  return { ...diagnosis, ...words, all: [title, meaning, ...steps, forIt, ...seen].join('\n') };
}
