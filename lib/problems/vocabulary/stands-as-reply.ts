/** A server's reply where one can stand: at the beginning, behind a sign, quoted. `port: 587 with STARTTLS` is none. */
export const standsAsReply = /(?:^|[:>|"'(] ?)(?:4[2-57]\d|5[0-7]\d)[ -](?:#?[45]\.\d|[a-z<])/;
