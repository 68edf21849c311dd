import { expect, it } from 'vitest';
import { explainText } from './explain-text';

// Thunderbird’s frame around a bare reply tells which command was refused, in the reader’s language
it.each<[string, string]>([
  [
    'recipient-rejected',
    'Si è verificato un errore durante l’invio della posta. Il server di posta ha risposto:\n550 Refused.\n Controllare il destinatario del messaggio “b@example.org” e riprovare.',
  ],
  [
    'sender-not-allowed',
    'Er is een fout opgetreden bij het verzenden van e-mail. De mailserver antwoordde: 550 Refused. Controleer of uw e-mailadres juist is ingesteld in uw accountinstellingen en probeer het opnieuw.',
  ],
  [
    'recipient-rejected',
    'Ett fel uppstod när e-post skulle skickas. Servern svarade:\n554 no.\n Kontrollera mottagarens "b@example.org" och försök igen.',
  ],
  // a reply that gives its reason is read by that
  [
    'greylisted',
    'Si è verificato un errore durante l’invio della posta. Il server di posta ha risposto:\n450 4.2.0 Greylisted, see the help page.\n Controllare il destinatario del messaggio “b@example.org” e riprovare.',
  ],
])('%s: %s', (problem, text) => {
  expect(explainText(text).problem).toBe(problem);
});
