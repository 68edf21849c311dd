import { describe, expect, it } from 'vitest';
import { problemCodes } from '@/lib/problems/catalogue/codes';
import words from '@/lib/text/en/symptoms.json';
import { symptomIds, symptoms } from './symptoms';

describe('what people see', () => {
  it.each(symptomIds)('%s has steps for every Outlook it names, and for no other', (id) => {
    const steps = Object.keys(words.list[id].steps);
    expect(steps.includes('any') ? [] : steps.toSorted()).toEqual(
      steps.includes('any') ? [] : symptoms[id].editions.toSorted(),
    );
    expect(steps.length).toBeGreaterThan(0);
  });

  it('leads to causes that have a page', () => {
    for (const { next } of Object.values(symptoms)) {
      const code = next.startsWith('/problems/') ? next.slice('/problems/'.length) : null;
      if (code) expect(problemCodes).toContain(code);
    }
  });
});
