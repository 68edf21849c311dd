/** A public register of such companies that was read for this list, and when. `mimecast.co.za` is from other public lists. */
export const filtersSource = {
  source: 'https://github.com/davidhuser/mxmap/blob/2c7dbd3/src/mail_sovereignty/signatures.py',
  checked: '2026-11',
} as const;

/**
 * Companies that clean mail on its way in, by the ends of the names of their exchangers. They run no mailboxes and say nothing of
 * where a person sends.
 */
const filters: Readonly<Record<string, readonly string[]>> = {
  Mimecast: ['mimecast.com', 'mimecast.co.za'],
  Proofpoint: ['pphosted.com', 'ppe-hosted.com'],
  Barracuda: ['barracudanetworks.com'],
  Hornetsecurity: ['hornetsecurity.com', 'hornetsecurity.ch'],
  'Cisco Secure Email': ['iphmx.com'],
  'Trend Micro': ['tmes.trendmicro.com', 'tmes.trendmicro.eu'],
  Sophos: ['hydra.sophos.com'],
  Symantec: ['messagelabs.com'],
  SEPPmail: ['seppmail.cloud', 'seppmail.com'],
  Cleanmail: ['cleanmail.ch'],
};

/** Whose filter an exchanger is; null where it is none that we know. */
export function filterOf(exchanger: string): string | null {
  const name = `.${exchanger.toLowerCase()}`;
  const fitting = Object.entries(filters).find(([, ends]) => ends.some((end) => name.endsWith(`.${end}`)));
  return fitting?.[0] ?? null;
}
