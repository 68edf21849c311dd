import { describe, expect, it } from 'vitest';
import { explainText } from './explain-text';

describe('a pasted text', () => {
  it('in quoted-printable with broken lines is put together first', () => {
    const text =
      'Diagnostic-Code: smtp; 550 5.1.1 The email account that you tr=\nied to reach does not exi=\nst.';
    expect(explainText(text).problem).toBe('recipient-rejected');
  });

  it('with a line of base64 before a reply is not taken for quoted-printable', () => {
    const text = 'AUTH PLAIN c2VjcmV0==\n500 5.5.1 Command unrecognized: "AUTH PLAIN"';
    expect(explainText(text).problem).toBe('auth-mechanism-unsupported');
  });

  it('with a part in base64 is read too', () => {
    const body = Buffer.from('Remote Server returned 552 5.3.4 Message size exceeds fixed limit').toString(
      'base64',
    );
    const text = `Content-Type: text/plain\nContent-Transfer-Encoding: base64\nContent-Disposition: inline\n\n${body}\n--x--`;
    expect(explainText(text).problem).toBe('message-too-large');
  });
});
