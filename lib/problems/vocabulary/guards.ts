/**
 * What watches a computer or a network, by its kind (plain form). Who makes one: `lib/security-software/makers.ts`. A “security
 * gateway” is none of these: most of them filter mail.
 */
export const guardKinds =
  /fire[- ]?wall|anti-?vir(?:us|en)|virens(?:canner|chutz)|virus ?scanner|mail[- ]?shield/;
