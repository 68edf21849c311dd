import { expect, it } from 'vitest';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { explainText } from './explain-text';

/** Replies and messages of our own wording, as Dutch and Polish servers and programs put them. */
const texts: [ProblemCode, string][] = [
  ['rate-or-quota-limited', '452 Zbyt wiele wiadomości w ciągu godziny'],
  ['rate-or-quota-limited', '451 Wysyłasz zbyt dużo wiadomości, spróbuj później'],
  ['rate-or-quota-limited', '450 4.7.1 Verzendlimiet bereikt, probeer het later opnieuw'],
  ['rate-or-quota-limited', '550 Daglimiet bereikt'],
  ['rate-or-quota-limited', '451 U verstuurt te veel e-mails, probeer het later opnieuw'],
  ['rate-or-quota-limited', '452 Verzendquotum bereikt'],
  ['recipient-rejected', '550 Nie ma takiego użytkownika'],
  ['recipient-rejected', '550 Nieprawidłowy adres odbiorcy'],
  ['recipient-rejected', '550 Brak takiej skrzynki'],
  ['recipient-rejected', '550 Postvak bestaat niet'],
  ['recipient-rejected', '550 Geen postvak met deze naam'],
  ['recipient-rejected', '550 Ongeldig adres van de ontvanger'],
  ['recipient-rejected', '550 Deze gebruiker bestaat hier niet'],
  ['mailbox-full', '552 Brak miejsca w skrzynce odbiorcy'],
  ['mailbox-full', '552 Przekroczono limit pojemności skrzynki'],
  ['mailbox-full', '552 Opslaglimiet van het postvak overschreden'],
  ['mailbox-full', '552 Postbus is vol'],
  ['mailbox-full', '552 Onvoldoende ruimte in het postvak van de ontvanger'],
  ['message-too-large', '552 Rozmiar wiadomości przekracza limit'],
  ['message-too-large', '552 Przekroczono maksymalny rozmiar wiadomości'],
  ['message-too-large', '552 Berichtgrootte overschrijdt de limiet'],
  ['message-too-large', '552 Maximale berichtgrootte overschreden'],
  ['message-too-large', '552 Uw bericht is groter dan toegestaan'],
  ['content-or-spam-rejected', '554 Treść wiadomości odrzucona'],
  ['content-or-spam-rejected', '554 5.7.1 Wiadomość zablokowana przez filtr antyspamowy'],
  ['content-or-spam-rejected', '554 Wiadomość narusza zasady'],
  ['content-or-spam-rejected', '554 Inhoud van het bericht geweigerd'],
  ['content-or-spam-rejected', '554 Bericht in strijd met ons beleid'],
  ['relay-denied', '554 5.7.1 Odmowa przekazywania wiadomości'],
  ['relay-denied', '550 Doorgifte geweigerd'],
  ['auth-account-locked-or-disabled', '535 Konto wyłączone'],
  ['auth-account-locked-or-disabled', '535 Użytkownik zablokowany'],
  ['auth-account-locked-or-disabled', '535 Account is niet actief'],
  ['auth-account-locked-or-disabled', '535 Uw account is vergrendeld'],
  ['ip-blocklisted', '550 Twoje IP ma złą reputację'],
  ['ip-blocklisted', '550 Uw IP heeft een slechte reputatie'],
  ['greylisted', '450 4.7.1 Szara lista, spróbuj ponownie później'],
  ['greylisted', '451 Grijze lijst: probeer het over 5 minuten opnieuw'],
  ['too-many-connections', '421 Przekroczono limit połączeń'],
  ['cert-untrusted', 'Het certificaat van de server wordt niet vertrouwd'],
  ['cert-untrusted', 'Het certificaat is uitgegeven door een onbekende instantie'],
  ['cert-untrusted', 'Certyfikat z podpisem własnym'],
  ['connect-refused', 'Serwer odrzucił połączenie na porcie 587'],
];

it.each(texts)('%s: %s', (problem, text) => {
  const read = explainText(text);
  expect(read.problem).toBe(problem);
  expect(read.confidence).not.toBe('unsure');
});
