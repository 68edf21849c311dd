import { expect, it } from 'vitest';
import { type ProblemCode, problemCodes } from '@/lib/problems/catalogue/codes';
import { explainText } from '@/lib/problems/text/explain-text';
import { rules } from './rules';

/** Samples that a live check meets at a stage or behind a code of its own, and that are read otherwise where they stand alone. */
const otherwise: Record<string, ProblemCode> = {
  // nothing in them speaks of mail
  'newsletter to 900 people, hit the daily cap of the hoster': 'unknown',
  'Expected OAuth 2 access token, login cookie or other valid authentication credential.': 'unknown',
  '{tls_alert, {handshake_failure, {bad_cert, hostname_check_failed}}}': 'unknown',
  'Fehler beim Handshake aufgrund eines unerwarteten Paketformats.': 'unknown',
  // a line of settings, and a row of signs
  'smtpd_helo_restrictions = reject_invalid_helo_hostname': 'unknown',
  '220 ************************': 'unknown',
  // the text tells more than its sentence
  '554 5.0.0 Error: transaction failed: sending was canceled by user': 'content-or-spam-rejected',
  'Could not connect to SMTP host: smtp.example.com, port: 465, response: -1':
    'tls-wrong-mode-plain-on-implicit-port',
};

const samples = rules
  .filter(({ stages }) => !stages)
  .flatMap(({ problem, samples }) => samples.map((sample) => ({ problem, sample })));

it.each(problemCodes)('a sample that is pasted alone is read as its rule says: %s', (code) => {
  const wrong = samples.flatMap(({ problem, sample }) => {
    if (problem !== code) return [];
    const read = explainText(sample).problem;
    return read === (otherwise[sample] ?? problem) ? [] : [`${read}: ${sample}`];
  });
  expect(wrong).toEqual([]);
});

it('every exception is a sample that its rule would have read otherwise', () => {
  const exceptions = Object.entries(otherwise).filter(
    ([text, read]) => !samples.some(({ sample, problem }) => sample === text && problem !== read),
  );
  expect(exceptions).toEqual([]);
});
