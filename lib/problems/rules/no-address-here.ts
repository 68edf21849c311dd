import { any } from '@/lib/problems/vocabulary/any';
import type { Rule } from './rule';

/** What Windows says of an address that this computer cannot set out for. */
const theRequestedAddress = any(
  /requested address|angeforderte adresse|adresse demandee|direccion solicitada|indirizzo richiesto|endereco (?:solicitado|pedido)/,
  /(?:opgevraagde|aangevraagde|gevraagde) adres|zadan\w+ adres|(?:требуемый|запрошенный) адрес|请求的地址|要求(?:した|された)アドレス/,
);
const notUsed =
  /conte[sx]t|kontext|kontek|контекст|上下文|コンテキスト|zu(?:ge|zu)wiesen|affecter|attribuer|asignar|assegnar|atribuir|przypisa|toe(?:kennen|gewezen)|назначить|分配|指定|割り当て/;

/** This computer has no address of the server’s kind (IPv4 or IPv6), or none that leads there: nobody was asked, so nobody refused. */
export const noAddressHere: Rule[] = [
  {
    // WSAEADDRNOTAVAIL: Windows’ number for an address that nobody can be called at, as 0.0.0.0 and an empty one
    problem: 'local-client-problem',
    says: [/\b10049\b/],
    unless: /[0-9a-f]{1,4}::?[0-9a-f]{1,4}:|::/,
    confidence: 'likely',
    settled: true,
    also: ['connect-refused', 'dns-not-found', 'connect-timeout'],
    samples: ['Socket Error # 10049'],
    keepsOut: ['connect to [2001:db8::7]:587: Socket Error # 10049. Cannot assign requested address'],
  },
  {
    problem: 'connect-timeout',
    says: [
      /cannot assign requested address|\b(?:wsa)?eaddrnotavail\b/,
      /\b(?:wsa)?eafnosupport\b|\baddress family not supported\b/,
    ],
    unless: /connection (?:was )?refused|\beconnrefused\b|\blisten\b/,
    confidence: 'likely',
    settled: true,
    also: ['network-blocked', 'connect-refused'],
    samples: [
      'connect to mx.example.com[2001:db8::7]:25: Cannot assign requested address',
      'Error: connect EADDRNOTAVAIL 2001:db8::7:587',
      'SMTP: connect EAFNOSUPPORT 2001:db8::7:587',
    ],
    keepsOut: [
      'connect to mx.example.com[2001:db8::7]:25: Cannot assign requested address; connect to mx.example.com[192.0.2.7]:25: Connection refused',
    ],
  },
  {
    problem: 'connect-timeout',
    says: [],
    together: [theRequestedAddress, notUsed],
    confidence: 'likely',
    settled: true,
    also: ['network-blocked', 'connect-refused'],
    samples: [
      'The requested address is not valid in its context',
      'Die angeforderte Adresse ist in diesem Kontext ungültig',
      'Требуемый адрес для своего контекста неверен',
      'Die angeforderte Adresse kann nicht zugewiesen werden',
    ],
  },
];
