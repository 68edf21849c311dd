import { expect, it } from 'vitest';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { explainText } from '@/lib/problems/text/explain-text';

/* Messages of mail programs (Evolution, KMail, Balsa, Nextcloud Mail, Mailspring, msmtp) and of Windows, in their translations. */
it.each<[ProblemCode, string]>([
  ['cert-name-mismatch', 'WARNUNG: Hostname des Servers entspricht nicht dem Zertifikat'],
  ['cert-name-mismatch', '警告: サーバのホスト名が証明書と一致しない'],
  ['cert-expired', 'Le certificat du serveur n’est pas encore valide'],
  ['cert-expired', 'Certificaat van de server is nog niet geldig'],
  ['cert-untrusted', 'ПРЕДУПРЕЖДЕНИЕ: сертификат сервера не подписан CA'],
  ['cert-untrusted', 'Errore di certificato per user@example.com'],
  ['local-client-problem', 'No se ha podido acceder al certificado del cliente'],
  ['tls-too-old', 'Tous les protocoles disponibles pour une connexion TLS/SSL sont désactivés'],
  ['tls-too-old', 'Il client e il server non possono comunicare: nessun algoritmo comune'],
  ['starttls-not-offered', 'Verschlüsselte Verbindung nicht verfügbar'],
  ['starttls-not-offered', 'STARTTLS není podporováno'],
  ['auth-mechanism-unsupported', 'SMTP-Server unterstützt keine Authentifizierung'],
  ['auth-mechanism-unsupported', 'Le mécanisme d’authentification est trop faible'],
  [
    'auth-blocked-by-policy',
    'Le serveur Outlook a indiqué que vous devez vous connecter via un navigateur Web.',
  ],
  ['auth-basic-disabled', 'Microsoft erfordert OAuth-Authentifizierung.'],
  ['auth-required', 'Benutzername und Passwort erforderlich'],
  ['oauth-token-invalid', 'Le token a expiré'],
  ['incoming-server-problem', 'Le nom d’utilisateur ou le mot de passe IMAP est incorrect'],
  ['recipient-rejected', 'Impossible d’envoyer le message : aucun destinataire n’est défini.'],
  ['recipient-rejected', 'Angeforderte E-Mail-Aktion nicht ausgeführt: Postfach nicht verfügbar'],
  ['sender-not-allowed', 'Keine Absenderadresse angegeben'],
  ['mailbox-full', 'Angeforderte Aktion abgebrochen: Speicherzuteilung überschritten'],
  ['server-temporary-failure', 'Service non disponible, fermeture du canal de transmission'],
  ['server-temporary-failure', 'Opération demandée non effectuée : stockage système insuffisant'],
  ['server-closed-connection', 'SMTP-sessie is mislukt: leesfout'],
  ['dns-not-found', 'Host "smtp.example.com" nie został znaleziony'],
  ['connect-timeout', 'Le serveur SMTP n’est pas joignable'],
  ['account-sending-blocked', 'Das Senden ist für dieses Konto nicht aktiviert.'],
])('%s: %s', (problem, text) => {
  expect(explainText(text).problem).toBe(problem);
});
