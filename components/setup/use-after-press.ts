'use client';

import { useRef } from 'react';

/** Holds back what would move the page while a button is being pressed: it would go away from under the finger. */
export function useAfterPress() {
  const pressing = useRef(false);
  const pressed = (now: boolean) => () => {
    pressing.current = now;
  };
  return {
    /** For the element around the buttons. */
    press: {
      onPointerDownCapture: pressed(true),
      onPointerUpCapture: pressed(false),
      onPointerCancelCapture: pressed(false),
    },
    afterPress: (show: () => void) => {
      if (!pressing.current) return show();
      document.addEventListener('pointerup', () => setTimeout(show), { once: true });
    },
  };
}
