import { any } from '@/lib/problems/vocabulary/any';
import type { Rule } from './rule';

/** The greeting as what is spoken of; a log notes it behind every refusal (`helo=<…>`). */
const greeting = /\b(?:helo|ehlo)\b(?! ?=)/;
const address = /\bip\b/;
const invalid = any(
  /\binvalid|\bbad\b|illegal|malformed|incorrect|\bwrong\b|\b(?:bare|raw)\b|ungultig|falsch|\bnon valid|\bno valid|nao valid|ongeldig|nieprawidl|ogiltig|ugyldig/,
  /неверн|недействит|недопустим|некоррект|неправильн|无效|無效|無効|不正|잘못/,
);

/**
 * A client that greets with an address in place of a name, or with one that is none (RFC 5321 §4.1.3). It is no address on
 * a block list, of which the words “invalid IP” mostly speak.
 */
export const greetingNameRules: Rule[] = [
  {
    // servers judge the name of who has not signed in, and let the others be: cPanel’s Exim asks after the sign-in
    problem: 'helo-rejected',
    says: [
      /(?:^|[^\d.])55[0-4][ -](?:5\.\d\.\d{1,3} )?(?:\w+ ){0,3}\W{0,3}(?:invalid|bad|wrong|forged|bogus|faked?) (?:helo|ehlo)\b|\baccess denied - invalid (?:helo|ehlo) name/,
    ],
    unless: /\bip\b|\blisted\b|spam|syntax|malformed/,
    confidence: 'likely',
    also: ['auth-required'],
    samples: ['550 Access denied - Invalid HELO name (See RFC2821 4.1.1.1)', '554 5.7.1 Bad HELO: pc-anna'],
    keepsOut: ['550 Invalid HELO name: syntax of the name'],
  },
  {
    problem: 'helo-rejected',
    says: [],
    together: [greeting, address, invalid],
    unless: /blocked using|\brbl\b|dnsbl|black ?list|block ?list|\blisted\b|spamhaus|reputation/,
    confidence: 'likely',
    also: ['ip-blocklisted'],
    samples: [
      '550 5.7.1 <[192.0.2.1]>: Helo command rejected: invalid ip address',
      '501 5.5.4 Invalid HELO: invalid IP address',
      '550 bare IP address in HELO',
      'Ungültige IP-Adresse im HELO',
      'Неверный IP-адрес в HELO',
    ],
    keepsOut: ['550 5.7.1 Bad IP reputation (EHLO was pc.example.net)'],
  },
  {
    problem: 'helo-rejected',
    stages: ['greet'],
    says: [
      /\b(?:use|provide|send|give|present|specify|need|requires?) (?:me |us |with )?(?:an? |your )?(?:\w+ )?(?:valid|proper|real|correct|resolvable|fully[- ]qualified) (?:\w+ )?(?:host ?name|domain ?name|name|fqdn|domain)\b/,
      /gultigen? (?:host|rechner|domain)-?namen?|nom d'hote valide|nombre de (?:host|equipo) valido|nome (?:de )?host valido|(?:корректн|действительн|правильн)\S{1,4} им(?:я|ени) (?:хоста|узла)|有效的?主机名/,
    ],
    confidence: 'likely',
    also: ['server-temporary-failure', 'ip-blocklisted'],
    samples: [
      '550 5.7.1 You must provide a fully-qualified host name',
      '451 4.7.1 Bitte einen gültigen Hostnamen angeben',
    ],
  },
  {
    problem: 'helo-rejected',
    says: [],
    together: [
      greeting,
      /\bsyntax|argument|parameter|синтакс|语法|構文/,
      /error|fehler|erreur|errore|missing|fehlt|manqu|falta|manca|required|ошибк|错误|エラー/,
    ],
    unless: /\bauth\b|starttls|mail from|rcpt/,
    confidence: 'likely',
    also: ['server-temporary-failure'],
    samples: [
      '501 Syntax error in EHLO parameters',
      '501 Syntaxfehler im HELO-Argument',
      '501 HELO requires an argument: missing',
    ],
    keepsOut: ['501 Syntax error in parameters: MAIL FROM before EHLO'],
  },
];
