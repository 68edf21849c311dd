'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';

/** The seconds since it appeared, counted on. Silent for a screen reader, which hears the stages instead. */
export function Elapsed() {
  const t = useTranslations('check');
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const began = performance.now();
    const timer = setInterval(() => setSeconds((performance.now() - began) / 1000), 200);
    return () => clearInterval(timer);
  }, []);
  return <span aria-hidden="true">{t('seconds', { seconds: seconds.toFixed(1) })}</span>;
}
