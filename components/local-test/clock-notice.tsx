'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Notice } from '@/components/ui/notice';
import { type ClockError, clockError } from '@/lib/local-test/clock';

/** The server’s time at this moment, from the `Date` of an answer (RFC 9110 §6.6.1); null where it cannot be had. */
async function askTime(): Promise<number | null> {
  try {
    const answer = await fetch(window.location.pathname, { method: 'HEAD', cache: 'no-store' });
    const date = Date.parse(answer.headers.get('date') ?? '');
    return Number.isNaN(date) ? null : date;
  } catch {
    return null;
  }
}

/**
 * Says so when this device’s clock is off by more than 5 minutes. `serverTime`: milliseconds since 1970 when the page or
 * verdict was made. A page may have lain in the browser for a while, so the server is asked once more before anything is said.
 * Needs the words of the room `local`.
 */
export function ClockNotice({ serverTime }: { serverTime: number }) {
  const t = useTranslations('local.clock');
  const [error, setError] = useState<ClockError | null>(null);
  useEffect(() => {
    let left = false;
    async function compare() {
      if (!clockError(Date.now(), serverTime)) return;
      const time = await askTime();
      if (!left && time !== null) setError(clockError(Date.now(), time));
    }
    compare();
    return () => {
      left = true;
    };
  }, [serverTime]);
  if (!error) return null;
  return (
    <Notice
      look="wait"
      role="status"
      title={t(`title.${error.direction}.${error.unit}`, { count: error.count })}
    >
      <p>{t('meaning')}</p>
      <p>{t('do')}</p>
    </Notice>
  );
}
