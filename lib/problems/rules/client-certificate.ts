import { any } from '@/lib/problems/vocabulary/any';
import { ofClient } from '@/lib/problems/vocabulary/client-certificate';
import { failing } from '@/lib/problems/vocabulary/states';
import { first } from '@/lib/problems/vocabulary/things';
import type { Rule } from './rule';

/** A server that lets in only who shows a certificate (Dovecot’s auth_ssl_require_client_cert, and others). */
export const clientCertificateRules: Rule[] = [
  {
    problem: 'auth-mechanism-unsupported',
    says: [],
    together: [
      /(?:^|[^\d.])[45]\d\d[ -]/,
      ofClient,
      any(first, failing, /\bno\b|\bnot\b|without|needed|requier|requer|richiest|\bohne\b|\bsans\b|\bsin\b/),
    ],
    confidence: 'likely',
    also: ['auth-bad-credentials'],
    samples: [
      '535 5.7.8 Client did not present a valid SSL certificate',
      '535 Ein Client-Zertifikat ist erforderlich',
      '535 Certificat client requis',
    ],
  },
];
