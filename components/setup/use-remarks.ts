'use client';

import { useEffect, useState } from 'react';
import type { remarksOn } from '@/lib/remarks/remarks';

type RemarksOn = typeof remarksOn;

const none: ReturnType<RemarksOn> = { host: [], port: [] };

/**
 * What there is to say about the settings as they are typed. The list of providers behind it is loaded once the form is there;
 * until then, and where it cannot be loaded, there are no remarks.
 */
export function useRemarks(typed: Parameters<RemarksOn>[0]): ReturnType<RemarksOn> {
  const [read, setRead] = useState<{ remarksOn: RemarksOn } | null>(null);
  useEffect(() => {
    import('@/lib/remarks/remarks').then(setRead, () => undefined);
  }, []);
  return read?.remarksOn(typed) ?? none;
}
