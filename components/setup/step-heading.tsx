'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/** Whether a step has been shown in this tab already: the first page that a browser loads keeps the focus where it is. */
let shownBefore = false;

/** A step’s question. Takes the focus when one comes from another step, so that keyboard and screen reader begin there. */
export function StepHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (shownBefore) heading.current?.focus({ preventScroll: true });
    shownBefore = true;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className="mt-3 mb-6 text-3xl outline-none sm:text-4xl">
      {children}
    </h1>
  );
}
