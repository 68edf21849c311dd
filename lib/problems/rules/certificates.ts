import type { Rule } from './rule';

/** Certificates, as OpenSSL, GnuTLS, Schannel, Java, Go and Outlook word them. The kind of fault before the bare "not trusted". */
export const certificateRules: Rule[] = [
  {
    // a key or a signature on the certificate itself; keys of the exchange are another matter (OpenSSL, SSL_CTX_set_security_level)
    problem: 'cert-untrusted',
    says: [
      /\b(?:ee|ca)[ _](?:certificate[ _])?(?:key|md)[ _]too[ _](?:small|weak|short)/,
      /weak_server_cert_key|cert_signature_algorithm_disabled|certificates? (?:do|does) not conform to algorithm constraints|insecure algorithm (?:sha1|md5)/,
      /certificate.{0,60}(?:\bweak|too weak|too short).{0,20}(?:key|signature|hash|algorithm)|certificate.{0,40}(?:key|signature|digest|algorithm)s? .{0,24}too (?:weak|small|short)/,
    ],
    confidence: 'likely',
    also: ['tls-too-old'],
    samples: [
      'error:0A00018F:SSL routines::ee key too small',
      'error:0A00018E:SSL routines::ca md too weak',
      'PKIX path validation failed: Certificates do not conform to algorithm constraints',
    ],
  },
  {
    problem: 'cert-name-mismatch',
    says: [
      /(?:does not|doesn't|did not|didn't|not) match (?:the )?(?:server |peer |remote )?(?:certificate|cert\b|target host)/,
      /hostname mismatch|host ?name.{0,120}(?:does not|doesn't|did not|didn't) match|hostname verif\w+ fail/,
      /alt_?name|ip address mismatch|certificate (?:is )?(?:only )?valid for|not valid for (?:the )?(?:host|name)/,
      /certificate.{0,60}(?:name|subject|cn|domain|host).{0,40}(?:mismatch|does not match|doesn't match|did not match|incorrect)/,
      /no (?:alternative certificate subject|subject alternative)/,
      /(?:common name|cn=).{0,80}(?:did not match|does not match|doesn't match)/,
      /name on the (?:security )?certificate (?:is invalid|does not match)|invalid_cert_cn/,
      /remotecertificatenamemismatch|target princip(?:al|le) name is incorrect|bad_cert_domain|err_cert_common_name/,
      /doesn't contain any ip sans|legacy common name field|(?:wrong site.{0,12})?certificate belongs to (?:a different|another)/,
      /zielprinzipalname|name.{0,30}zertifikat.{0,40}(?:nicht uberein|falsch|ungultig)|zertifikat.{0,60}(?:anderen? (?:website|site|server|namen|host)|stimmt nicht)/,
      /(?:nom|certificat).{0,60}(?:ne correspond pas|principal cible est incorrect)/,
      /(?:nombre principal de destino|nome principal de destino|nome dell'entita di destinazione).{0,20}(?:incorrect|incorret|errat|non)|(?:nombre|certificado).{0,60}(?:no coincide|entidad de seguridad de destino es incorrecto)/,
      /nome.{0,40}certificad?o.{0,40}(?:nao|non) correspond|certificado.{0,40}nao corresponde/,
      /(?:имя|сертификат).{0,60}не (?:совпадает|соответствует)/,
      /证书.{0,24}(?:不匹配|不符|不一致)|目标主体名称不正确/,
    ],
    confidence: 'sure',
    samples: [
      "Hostname/IP does not match certificate's altnames: Host: mail.example.com. is not in the cert's altnames",
      'x509: certificate is valid for *.example.net, not mail.example.com',
      'certificate verify failed: Hostname mismatch, certificate is not valid for mail.example.com',
      'The target principal name is incorrect.',
    ],
  },
  {
    problem: 'cert-expired',
    says: [
      /certificate.{0,60}(?:expired|ran out|run out|lapsed|not yet valid|out of date|no longer valid)|expired.{0,12}certificate/,
      /cert_?has_?expired|cert_not_yet_valid|cert(?:ificate)?_?expired|certificate(?:not)?yetvalid|certificatenotyetvalid/,
      /invalid_cert_date|err_cert_date|not_?after|notbefore:|(?:timestamp|validity) check failed|expired or not yet valid/,
      /outdated information|certificate is not currently valid/,
      /certificate.{0,40}(?:validity period|is not within its validity)/,
      /zertifikat.{0,60}(?:abgelaufen|nicht mehr gultig|noch nicht gultig)/,
      /certificat.{0,40}(?:expire|perime|plus valide|scaduto)|certificado.{0,40}(?:caduc|expir|venci)/,
      /(?:срок действия сертификата|сертификат).{0,40}(?:истек|просрочен)/,
      /证书.{0,10}(?:过期|到期|尚未生效|失效)/,
    ],
    confidence: 'sure',
    samples: [
      'PKIX path validation failed: java.security.cert.CertPathValidatorException: validity check failed',
      "{ Error: certificate has expired code: 'CERT_HAS_EXPIRED' }",
      'x509: certificate has expired or is not yet valid: current time 2024-01-01T00:00:00Z is after 2023-12-31',
    ],
  },
  {
    problem: 'cert-untrusted',
    says: [
      /self[- _]?signed|selbst-?signiert|auto-?signe|autofirmad|autoassinad|самоподписан|自签名/,
      /unable[ _]to[ _]verify[ _](?:the )?(?:first|leaf|certificate|server|peer)|unable[ _]to[ _]get[ _](?:local[ _])?issuer|unable to find valid certification path|issuer certificate\b.{0,60}not be found|pkix path/,
      /certificate[ _]verify[ _]failed|certificate verification (?:failed|error|failure)|verification of (?:the )?(?:peer|server|ssl) certificate/,
      /root certificate is not installed|trust ?anchor|invalid peer certificate|unknown ?issuer|alert code is (?:4[2-68])\b/,
      /unknown[ _](?:ca\b|certificate|authority|certificate authority|issuer)|signed by (?:an )?unknown|cert_authority_invalid/,
      /(?:certificate|chain|root|issuer|authority).{0,60}(?:not trusted|untrusted|isn't trusted|cannot be trusted)|untrusted.{0,20}(?:certificate|root|issuer)/,
      /remote certificate (?:is|was) (?:invalid|rejected)|remotecertificatechainerrors|certificate chain/,
      /(?:verify|confirm) (?:the )?(?:server )?identity|identity of .{0,60}(?:cannot|can't|could not) be verified/,
      /(?:security )?certificate (?:that |of (?:\w+ ){1,4})?(?:cannot|could not|can't) be verified|not chosen to trust/,
      /certificate (?:is |was |could )?(?:invalid|rejected|not (?:be )?verified|not valid|not accepted)|invalid (?:ssl |tls |server |security )?certificate|bad[ _]certificate/,
      /(?:ssl|tls|server|smtp|security).{0,30}certificate.{0,40}(?:error|problem|issue)|revocation/,
      /zertifikat.{0,80}(?:nicht (?:uberpruft|verifiziert|vertraut|vertrauenswurdig|gultig)|ungultig)|nicht vertrauenswurdig/,
      /certificat.{0,80}(?:ne peut (?:pas )?etre verifie|n'est pas (?:approuve|fiable|de confiance|valide)|non valide|invalide|n'a pas pu)/,
      /certificado.{0,80}(?:no (?:se )?(?:puede|pudo)|no es (?:de confianza|valido)|nao (?:e confiavel|e valido|pode)|invalido|no valido)/,
      /сертификат.{0,80}(?:не удалось|не может быть|не является доверенн|недоверенн|не доверен|недействител|ненадежн)/,
      /证书.{0,24}(?:不受信任|不可信|无法验证|验证失败|无效|有问题)/,
    ],
    confidence: 'sure',
    also: ['cert-name-mismatch', 'local-client-problem'],
    samples: [
      'invalid peer certificate: UnknownIssuer',
      'self-signed certificate in certificate chain',
      'The issuer certificate of a locally looked up certificate could not be found',
      'x509: certificate signed by unknown authority',
      'sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target',
      'The server you are connected to is using a security certificate that cannot be verified.',
    ],
  },
  {
    // what the domain of a recipient asks of its own servers (RFC 8461 §4), and which they did not keep
    problem: 'cert-untrusted',
    says: [
      /certificate.{0,60}(?:fail|invalid|not (?:valid|trusted)).{0,40}\bmta-?sts\b|\bmta-?sts\b.{0,60}certificate.{0,40}(?:fail|invalid|not (?:valid|trusted))|\bsts-webpki-invalid\b/,
      /\bmta-?sts\b.{0,60}(?:handshake|\btls\b).{0,24}(?:fail|error)/,
    ],
    confidence: 'likely',
    also: ['cert-name-mismatch', 'cert-expired'],
    samples: [
      '550 5.7.5 Remote certificate failed MTA-STS validation.',
      '451 4.7.1 MTA-STS policy enforcement: TLS handshake failed, try again later',
    ],
  },
  {
    problem: 'cert-name-mismatch',
    says: [
      /\bmx (?:hosts?|records?|servers?)\b.{0,80}(?:fail\w*|not (?:listed|match|allowed|in)|mismatch).{0,60}\b(?:mta-?sts|policy)\b|\bmta-?sts\b.{0,60}\bmx\b.{0,30}(?:fail|not (?:listed|match|allowed|in)|mismatch)|certificate.{0,30}(?:does not|doesn't) match .{0,30}\bmta-?sts\b/,
    ],
    unless: /starttls/,
    confidence: 'likely',
    also: ['cert-untrusted', 'starttls-not-offered'],
    samples: ["451 4.4.8 MX hosts of 'example.com' failed MTA-STS validation."],
  },
];
