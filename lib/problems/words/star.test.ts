import { describe, expect, it } from 'vitest';
import { certificateWith, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { starMeantFor } from './star';
import { told } from './told-for-test';

describe('a star on a certificate', () => {
  const meaning = (names: string[], host = 'smtp.mail.example.com') =>
    told(
      stoppedBy(
        { stage: 'encrypt', certificate: certificateWith({ names, faults: ['name'] }) },
        { settings: { host, port: 587, encryption: 'starttls' } },
      ),
    ).meaning;

  it('is said to stand for one part of a name, where it looks as if it were for the server', () => {
    expect(meaning(['example.com', '*.example.com'])).toContain(
      'The star in *.example.com stands for one part of a name alone, so smtp.mail.example.com is not among them.',
    );
    expect(meaning(['*.example.com'], 'example.com')).toContain('The star in *.example.com');
  });

  it('is no matter of a name that has nothing to do with it', () => {
    expect(meaning(['*.example.org'])).not.toContain('star');
    expect(meaning(['mail.example.net'])).not.toContain('star');
    expect(meaning(['*.ample.com'])).not.toContain('star');
  });

  it('covers a name with one part more', () => {
    expect(starMeantFor('smtp.example.com', ['*.example.com'])).toBeNull();
    expect(starMeantFor('SMTP.Mail.example.com', ['*.Example.com'])).toBe('*.Example.com');
  });
});
