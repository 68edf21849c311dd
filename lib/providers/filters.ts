const checked = '2026-11';
const handlers =
  'https://www.powershellgallery.com/packages/Posh365/0.9.88/Content/Private%5CSecurity%5CTest-MXHandler.ps1';
const signatures = 'https://github.com/davidhuser/mxmap/blob/2c7dbd3/src/mail_sovereignty/signatures.py';
/** A message’s own headers: that exchanger says in them which service it is. */
const seenAtWork = 'https://lore.kernel.org/netdev/1da092c0-3018-7107-78d3-4496098825a3@solarflare.com/';
const captain = (name: string) => `https://www.captaindns.com/en/blog/${name}-secure-email-gateway`;

/** A service that takes in a domain’s mail, looks through it and hands it to the real mailbox elsewhere. */
export type MailFilter = {
  /** The service’s own name; not translated. */
  name: string;
  /** Ends of the names of its mail exchangers, as A-labels in lower case: `example.net` fits `mx1.example.net`. */
  mx: readonly string[];
  /** A public page or repository that names these ends. */
  source: string;
  /** The month in which the source was read, `YYYY-MM`. */
  checked: string;
};

/** Services that stand in front of a mailbox: their exchanger does not tell who runs it, nor where to send. */
export const mailFilters = {
  mimecast: {
    name: 'Mimecast',
    mx: ['mimecast.com', 'mimecast.co.za'],
    source: captain('mimecast'),
    checked,
  },
  proofpoint: { name: 'Proofpoint', mx: ['pphosted.com'], source: captain('proofpoint'), checked },
  'proofpoint-essentials': {
    name: 'Proofpoint Essentials',
    mx: ['ppe-hosted.com'],
    source: seenAtWork,
    checked,
  },
  barracuda: {
    name: 'Barracuda',
    mx: ['barracudanetworks.com'],
    source: captain('barracuda'),
    checked,
  },
  hornetsecurity: {
    name: 'Hornetsecurity',
    mx: ['hornetsecurity.com', 'hornetsecurity.ch'],
    source: captain('hornetsecurity'),
    checked,
  },
  'cisco-secure-email': { name: 'Cisco Secure Email', mx: ['iphmx.com'], source: handlers, checked },
  forcepoint: { name: 'Forcepoint', mx: ['in.mailcontrol.com'], source: handlers, checked },
  'trend-micro': {
    name: 'Trend Micro Email Security',
    mx: ['tmes.trendmicro.com', 'tmes.trendmicro.eu'],
    source: signatures,
    checked,
  },
  sophos: {
    name: 'Sophos Email',
    mx: ['hydra.sophos.com'],
    source:
      'https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SecureMessagePolicy/EmailEnforceTLSConnections/index.html',
    checked,
  },
  'symantec-cloud': {
    name: 'Symantec Email Security.cloud',
    mx: ['messagelabs.com'],
    source: 'https://knowledge.broadcom.com/external/article/254105/email-securitycloud.html',
    checked,
  },
  seppmail: { name: 'SEPPmail', mx: ['seppmail.cloud', 'seppmail.com'], source: signatures, checked },
  cleanmail: { name: 'Cleanmail', mx: ['cleanmail.ch'], source: signatures, checked },
} satisfies Record<string, MailFilter>;

export type MailFilterId = keyof typeof mailFilters;
