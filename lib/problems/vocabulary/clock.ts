/** Words about a clock, and ways to sign in that go by one (plain form; RFC 4120 §1.6, RFC 6238 §6). */
export const ofTime =
  /\bclock|\bskew|\btime (?:difference|mismatch|drift|sync\w*)|zeit(?:abweichung|differenz|unterschied)|\buhr(?:zeit)?\b.{0,24}(?:falsch|ab\b|abweich|stimm)|\bhorloge|\breloj\b|\borologio|\brelogio|\bkerberos|\bgssapi|\bkrb|\btotp\b|\bnot yet valid\b|часы|时钟|時鐘/;
