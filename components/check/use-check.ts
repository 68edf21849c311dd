'use client';

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CheckReply } from '@/lib/check/events';
import type { CheckRequest } from '@/lib/check/request';
import { afterEvent, begun, type CheckState, type RunningState } from './check-state';
import { type Chosen, keepCheck } from './kept-check';
import { newRunId } from './run-id';

export type RunCheck = (request: CheckRequest) => Promise<CheckReply>;
export type CancelCheck = (runId: string) => Promise<void>;

/**
 * Runs checks one at a time and keeps what they showed, begun with `kept` where somebody comes back to it. Leaving the
 * page, in whatever way, ends the check on the server. `run` resolves to the verdict, or null when there was none;
 * with `sendsNext` a message is to follow.
 */
export function useCheck(runCheck: RunCheck, cancelCheck: CancelCheck, kept: RunningState | null) {
  const [state, setState] = useState<CheckState>(kept ?? { phase: 'idle' });
  const current = useRef<string | null>(null);

  useLayoutEffect(() => {
    if (kept) setState((now) => (now.phase === 'idle' ? kept : now));
  }, [kept]);

  const end = useCallback(() => {
    const runId = current.current;
    current.current = null;
    if (runId) cancelCheck(runId).catch(() => {});
  }, [cancelCheck]);

  useEffect(() => {
    // an action’s request would be dropped together with the page; a beacon is sent all the same
    const endBySignal = () => {
      if (current.current) navigator.sendBeacon('/cancel-check', current.current);
      current.current = null;
    };
    window.addEventListener('pagehide', endBySignal);
    return () => {
      window.removeEventListener('pagehide', endBySignal);
      end();
    };
  }, [end]);

  async function run(wanted: Omit<CheckRequest, 'runId'>, chosen: Chosen, sendsNext = false) {
    end();
    const runId = newRunId();
    current.current = runId;
    const isCurrent = () => current.current === runId;
    let state: RunningState = { ...begun, sendsNext };
    setState(state);
    const reply = await runCheck({ ...wanted, runId }).catch(() => null);
    if (!isCurrent()) return null;
    if (reply?.status !== 'running') {
      current.current = null;
      setState(reply ? { phase: 'answered', reply } : { phase: 'fault' });
      return null;
    }
    try {
      for await (const event of reply.events) {
        if (!isCurrent()) return null;
        if (event.type === 'wait') {
          current.current = null;
          setState({ phase: 'answered', reply: { ...event, status: 'wait' } });
          return null;
        }
        state = afterEvent(state, event);
        setState(state);
      }
    } catch {
      // The line to our own server broke; what was seen so far stays on the page.
    }
    if (!isCurrent()) return null;
    if (!state.verdict) {
      // leaving the page breaks the line before it says so: the check is still to be ended then
      setState({ ...state, phase: 'broken' });
      return null;
    }
    current.current = null;
    const { host, port, encryption } = wanted;
    keepCheck({ host, port, encryption }, chosen, state);
    return state.verdict;
  }

  function cancel() {
    end();
    setState((state) => ('stages' in state ? { ...state, phase: 'stopped' } : state));
  }

  return { state, run, cancel };
}
