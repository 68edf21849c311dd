import { describe, expect, it } from 'vitest';
import { explainText } from './explain-text';

describe('mail that goes out through one network and not through another', () => {
  it.each([
    'With the hotspot of my phone Outlook can send, at home with my router it cannot.',
    'I tried the hotspot as you said: it sends. On the wifi it does not.',
    'At the hotel nothing goes out, but when I switch to my phone’s 4G my emails leave straight away.',
    'Outlook only sends when I tether. On our broadband every mail stays in the Outbox.',
    'Since we moved to the new office mail sits in the outbox, on mobile data the same account sends fine',
    'New fibre since Tuesday, sending times out. With the neighbour’s wifi it is ok.',
    'Mit dem Hotspot vom Handy geht das Senden, im Firmen-WLAN nicht.',
    'Im Büro kein Versand möglich, daheim schon',
    'Depuis le partage de connexion ça part, depuis la box non',
    'Au bureau impossible d’envoyer, à la maison ça marche',
    'Con los datos del móvil sí envía, con el wifi de casa no',
    'Dall’ufficio non riesco a inviare, da casa invece invia senza problemi',
    'Op kantoor kan ik geen mails verzenden, thuis lukt het wel',
    'Pelo hotspot os e-mails saem, pela internet de casa ficam na caixa de saída',
    'W biurze nie mogę wysyłać maili, w domu wszystko działa',
    'Med mobilens hotspot går mejlen iväg, med hemmets wifi fastnar de',
    'Telefonun hotspotu ile gönderebiliyorum ama evdeki wifi ile göndermiyor',
    'Через мобильный интернет письма уходят, а через домашний вай-фай нет',
    'スマホのテザリングだと送信できますが、会社のWi-Fiだと送信できません',
    'At home it sends, in the office 0x80042109',
    'wenn ich mich ins Gäste-WLAN einwähle, gehen Mails raus, im normalen Firmennetz nicht',
    'J’arrive à envoyer depuis chez mes parents mais pas depuis mon appartement',
    'İş yerinde mail gönderemiyorum, evde sorun yok',
    '用手机热点可以发邮件，用公司的网络发不出去',
    'Unable to send or receive via my wifi however if connected with my phone’s hotspot it is working.',
    'I can receive fine, but it fails when sending. [...] When I switch from landline to mobile (tethered, other provider) it sends without a problem.',
    'Con il wifi di casa non invio, con l’hotspot invece parte tutto',
    'Works over LTE. On the wifi: The operation timed out waiting for a response from the sending (SMTP) server.',
  ])('is stopped by that network, and never for sure: %s', (text) => {
    expect(explainText(text)).toMatchObject({ problem: 'network-blocked', confidence: 'likely' });
  });

  it('is a lead where only the phone’s line is told', () => {
    expect(explainText('it goes over the hotspot')).toMatchObject({
      problem: 'network-blocked',
      confidence: 'unsure',
    });
  });

  it.each([
    'I tried the hotspot, Outlook does not send there either',
    'Neither at home nor in the office can I send',
    'At home I can receive mails fine but not send',
    'My hotspot works, Outlook does not send mails',
    'Internet works in the office, but Outlook does not send at all',
    'From home I can send to Gmail but not to Hotmail',
    'The VPN works at home but not in the office',
    'my hotspot works with the tablet but the laptop does not find it',
    'Netflix works on wifi but not on mobile data',
    'I am out of the office until Friday and cannot read mail, at home I have no access.',
    'See you at the hotel, the office is only open until five, I sent a mail',
  ])('is not made of a network that works, or of two that do not: %s', (text) => {
    expect(explainText(text).problem).not.toBe('network-blocked');
  });
});

describe('mail that goes out without a program in between', () => {
  it.each([
    'i switched off the mail shield of avast and now it sends again',
    'Only when NordVPN is off can I send mails',
    'our firewall guy closed a port last week, since then no one here can send',
    'Mit ausgeschaltetem Kaspersky gehen die Mails raus',
    'Dès que j’active le VPN Outlook n’envoie plus rien',
    'Al desactivar el cortafuegos los correos se envían',
    'Se disattivo la VPN la posta parte, altrimenti no',
    'Desativei o antivírus e o Outlook voltou a enviar',
    'Zodra ik de VPN uitzet worden de mails wel verzonden',
  ])('is stopped by it: %s', (text) => {
    expect(explainText(text)).toMatchObject({ problem: 'network-blocked', confidence: 'likely' });
  });

  it.each([
    'I turned the firewall off and Outlook still cannot send',
    'Mit und ohne VPN geht das Senden nicht',
    'VPN client asks for an update at each start',
  ])('is not where it changes nothing: %s', (text) => {
    expect(explainText(text).problem).not.toBe('network-blocked');
  });
});

describe('a line to the internet', () => {
  it.each([
    'Outlook over our wifi: sending fails',
    'With the wifi nothing is sent',
    'Im WLAN kann ich nicht senden',
    'works on hotspot, does not work on the hotel wifi. receiving is ok everywhere',
    'op de wifi versturen lukt niet',
  ])('is a matter of mail where something is sent through it: %s', (text) => {
    expect(explainText(text).otherMatter).toBeUndefined();
  });

  it.each(['The wifi in the kitchen is weak', 'Das Passwort für das WLAN ist falsch'])(
    'is none of mail by itself: %s',
    (text) => {
      expect(explainText(text).otherMatter).toBe(true);
    },
  );
});
