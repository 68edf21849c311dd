import { describe, expect, it } from 'vitest';
import { certificateWith, evidenceWith, fine, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { diagnose } from '@/lib/problems/verdict/diagnose';
import { told } from './told-for-test';

describe('a verdict in words', () => {
  it('names the port, the encryption it speaks and the one Outlook is set to', () => {
    const evidence = stoppedBy(
      { stage: 'encrypt', code: 'EPLAINFIRST', answered: 'smtp' },
      {
        settings: { host: 'smtp.example.com', port: 587, encryption: 'tls' },
        neighbours: [fine(587, 'starttls')],
      },
    );
    const { meaning, steps } = told(evidence);
    expect(meaning).toContain('Port 587 at this server speaks STARTTLS, and Outlook is set to SSL/TLS.');
    expect(steps).toEqual([
      'In Outlook, change the encryption of the outgoing server from SSL/TLS to STARTTLS.',
    ]);
  });

  it('says whose word a name to change to is', () => {
    const settings = { host: 'smtp.live.com', port: 587, encryption: 'starttls' as const };
    const { steps } = told(stoppedBy({ stage: 'connect', code: 'ETIMEDOUT' }, { settings }));
    expect(steps[0]).toBe(
      'In Outlook, change the name of the outgoing server from smtp.live.com to smtp-mail.outlook.com. That is the one Outlook.com uses.',
    );
  });

  it('says from where it was tested', () => {
    const from = (address: string, sameComputer?: boolean) => {
      const evidence = evidenceWith({ addresses: [{ address, family: 4, status: 'connected', ms: 20 }] });
      return told(evidence, undefined, sameComputer).seen.at(-1);
    };
    expect(from('8.8.4.4')).toContain('Tested from the computer that runs Sendwell, over the open internet');
    expect(from('10.1.2.3')).toContain('Tested from the computer that runs Sendwell: between yours');
    expect(from('8.8.4.4', true)).toContain('Tested from this computer, through its own network');
  });

  it('quotes the server where no cause can be told', () => {
    const evidence = stoppedBy({ stage: 'greet', reply: { code: 299, text: 'bogus' } });
    const { title, seen } = told(evidence);
    expect(title).toBe('The server said no, and not why');
    expect(seen[0]).toContain('299 bogus');
  });

  it('tells of an address that does not answer though another does', () => {
    const evidence = evidenceWith({
      addresses: [
        { address: '2001:db8::1', family: 6, status: 'failed', ms: 6000 },
        { address: '192.0.2.1', family: 4, status: 'connected', ms: 20 },
      ],
    });
    expect(told(evidence).seen.join()).toContain('IPv6');
  });

  it.each([
    { stage: 'connect', code: 'ETIMEDOUT' },
    { stage: 'look-up', code: 'EAI_AGAIN' },
  ] as const)('says that it is us when nobody else can be reached either: $code', (failure) => {
    const evidence = stoppedBy(failure, { ownNetwork: 'unreachable' });
    const { title, meaning, steps, forIt } = told(evidence);
    expect(title).toBe('The test itself could not get out');
    expect(meaning).toContain('It is us, not smtp.example.com');
    expect(steps[0]).toBe('Leave the settings in Outlook as they are.');
    expect(forIt).toContain('CHECK_REFERENCE');
    expect(diagnose(evidence)).toMatchObject({ whoCanFix: ['site'], change: null, suspects: [] });
  });

  it('does not say that there is no such name when nobody answered the question', () => {
    const titleOf = (code: string) => told(stoppedBy({ stage: 'look-up', code })).title;
    expect(titleOf('EAI_AGAIN')).toBe('The name smtp.example.com could not be looked up');
    expect(titleOf('ETIMEDOUT')).toBe('The name smtp.example.com could not be looked up');
    expect(titleOf('ENOTFOUND')).toBe('There is no server called smtp.example.com');
  });

  it('tells what is wrong with a chain of certificates, and which link is missing', () => {
    const certificate = certificateWith({
      names: ['smtp.example.com'],
      faults: ['untrusted'],
    });
    const of = (untrusted: 'missing-link' | 'unknown-issuer', lastIssuer: string) =>
      told(stoppedBy({ stage: 'encrypt', certificate: { ...certificate, untrusted, lastIssuer } }));
    expect(of('missing-link', 'R11').meaning).toMatch(/“R11”[\s\S]*did not send its certificate/);
    expect(of('missing-link', 'R11').seen).toContain('The server did not send the certificate of “R11”.');
    expect(of('unknown-issuer', 'Our own root').meaning).toContain('goes back to “Our own root”');
  });

  it('does not name the issuer of another certificate as that of the server’s own', () => {
    const certificate = certificateWith({
      issuer: 'Example CA (Sub CA)',
      faults: ['untrusted'],
      untrusted: 'missing-link',
      lastIssuer: 'Old root',
    });
    const alone = told(stoppedBy({ stage: 'encrypt', certificate }));
    const further = told(
      stoppedBy({ stage: 'encrypt', certificate: { ...certificate, throughOthers: true } }),
    );
    expect(alone.meaning).toContain('was issued by “Old root”');
    expect(further.meaning).not.toContain('identity, was issued by');
    expect(further.meaning).toMatch(/came with others[\s\S]*The last of them was issued by “Old root”/);
    expect(further.steps.join()).toContain('“Old root”');
  });

  it('tells apart a silent server, a slow one and one that is not there', () => {
    const titles = [
      stoppedBy({ stage: 'connect', code: 'ETIMEDOUT' }),
      stoppedBy({ stage: 'greet', code: 'ETIMEDOUT', answered: 'silent' }),
      stoppedBy({ stage: 'greet', code: 'ETIMEDOUT', answered: 'other', banner: '220-' }),
    ].map((evidence) => told(evidence).title);
    expect(new Set(titles).size).toBe(3);
  });

  it('for IT names the server, the stage and the reply', () => {
    const evidence = stoppedBy({ stage: 'sign-in', reply: { code: 535, status: '5.7.8', text: 'no' } });
    const { forIt } = told(evidence);
    expect(forIt).toContain('smtp.example.com, port 587, STARTTLS');
    expect(forIt).toContain('535 5.7.8 no');
    expect(forIt).toContain('Sign in');
  });
});
