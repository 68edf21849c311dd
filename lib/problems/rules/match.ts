import type { Stage } from '@/lib/evidence/stages';
import type { Rule } from './rule';
import { rules } from './rules';

/** The rules that fit a text in its plain form, best first. */
export function matching(text: string, stage?: Stage): Rule[] {
  return rules.filter(
    (rule) =>
      (!rule.stages || (stage !== undefined && rule.stages.includes(stage))) &&
      rule.says.some((pattern) => pattern.test(text)) &&
      !rule.unless?.test(text),
  );
}
