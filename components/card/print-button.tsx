'use client';

import { Button } from '@/components/ui/button';

/** Opens the browser’s own print window, which also makes a PDF. Not there without scripts: the keys for it are named beside it. */
export function PrintButton({ label }: { label: string }) {
  return (
    <Button onClick={() => window.print()} className="[@media(scripting:none)]:hidden">
      {label}
    </Button>
  );
}
