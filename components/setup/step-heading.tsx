'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useHydrated } from '@/components/ui/use-hydrated';

/**
 * A step’s question. Takes the focus when one comes from another page, so that keyboard and screen reader begin there. The first page
 * that a browser loads keeps the focus where it is: that one alone is there before scripts have loaded.
 */
export function StepHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [wasThere] = useState(!useHydrated());
  useEffect(() => {
    if (!wasThere) heading.current?.focus({ preventScroll: true });
  }, [wasThere]);
  return (
    <h1 ref={heading} tabIndex={-1} className="mt-3 mb-6 text-3xl outline-none sm:text-4xl">
      {children}
    </h1>
  );
}
