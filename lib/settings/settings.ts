/** How a connection to the outgoing server becomes encrypted (RFC 8314 §3): `tls` is implicit TLS, from the first byte. */
export const encryptions = ['starttls', 'tls', 'none'] as const;
export type Encryption = (typeof encryptions)[number];

/** What may be shared: where the outgoing server is and how to talk to it. `host` is a name or an IP literal, lower case. */
export type Settings = { host: string; port: number; encryption: Encryption };

/** The port that goes with an encryption when nobody says otherwise (RFC 6409, RFC 8314). */
export const usualPort = { starttls: 587, tls: 465, none: 25 } as const satisfies Record<Encryption, number>;
