import { useEffect, useRef } from 'react';
import { keepTypedServer, leaveTypedServer, leftTypedServer } from '@/components/memory/typed-server';
import type { Fields } from '@/components/ui/use-fields';
import { readServerName } from '@/lib/settings/server-name';
import type { ServerValues } from './server-values';

/**
 * Has what was typed at the server step there again after Back, and after a reload. The user name is in neither, and what is not
 * the name of a server is gone after a reload. `begun`: what the page filled in by itself.
 */
export function useKeptServer(begun: ServerValues, { values, latest, set }: Fields<ServerValues>): void {
  useEffect(() => keepTypedServer(begun, { ...values, username: '' }));
  const beside = useRef(begun);
  useEffect(() => {
    const first = beside.current;
    const left = leftTypedServer(first);
    const typed = latest();
    // what was typed before scripts had loaded is newer
    if (left && typed.host === first.host && typed.port === first.port)
      set({ ...left, username: typed.username });
    const leave = () => {
      const { host, port, encryption } = latest();
      const server = readServerName(host);
      leaveTypedServer(first, {
        host: server.ok ? server.shown : '',
        port: /^\d*$/.test(port) ? port : '',
        encryption,
        username: '',
      });
    };
    // not with each letter: browsers take a number of changes a minute; what is left later than this is lost
    window.addEventListener('change', leave);
    window.addEventListener('beforeunload', leave);
    return () => {
      window.removeEventListener('change', leave);
      window.removeEventListener('beforeunload', leave);
    };
  }, [latest, set]);
}
