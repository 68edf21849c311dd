import { appPasswordAt } from '@/lib/problems/catalogue/wants-app-password';
import { makerOf } from '@/lib/providers/microsoft-hosts';

/**
 * For words that are true at some servers alone: whose this one is. `byWords`: only Microsoft’s own say what it said. Without
 * either: no server is known.
 */
export function atServer(host?: string, byWords = false) {
  return { maker: byWords ? ('microsoft' as const) : makerOf(host), appPassword: appPasswordAt(host) };
}
