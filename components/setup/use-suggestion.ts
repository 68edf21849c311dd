'use client';

import { useEffect, useState } from 'react';
import type { suggestAddress } from '@/lib/remarks/suggest-address';
import { readAddress } from '@/lib/settings/address';

/**
 * The address that was probably meant; null where there is none. The list of domains behind it is loaded once the form is there;
 * until then, and where it cannot be loaded, nothing is suggested.
 */
export function useSuggestion(typed: string): string | null {
  const [known, setKnown] = useState<{ suggestAddress: typeof suggestAddress } | null>(null);
  useEffect(() => {
    import('@/lib/remarks/suggest-address').then(setKnown, () => undefined);
  }, []);
  const read = readAddress(typed);
  return read.ok && known ? known.suggestAddress(read) : null;
}
