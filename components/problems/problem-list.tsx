import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/site-link';
import { problemCodes } from '@/lib/problems/catalogue/codes';
import { factsOf, type ProblemGroup } from '@/lib/problems/catalogue/facts';

/** The causes of one group, each by its title and by what people see. The whole card leads on; its name is the title alone. */
export function ProblemList({ group }: { group: ProblemGroup }) {
  const t = useTranslations('problems');
  return (
    <section id={group} className="scroll-mt-4 space-y-3">
      <h3 className="text-xl">{t(`group.${group}`)}</h3>
      <ul className="grid gap-3 md:grid-cols-2">
        {problemCodes
          .filter((code) => factsOf(code).group === group)
          .map((code) => (
            <li
              key={code}
              className="card-link relative rounded-card border-2 border-line bg-surface p-4 transition-colors hover:border-accent"
            >
              <Link
                href={`/problems/${code}`}
                prefetch={false}
                aria-describedby={`${code}-seen`}
                className="inline-block font-semibold text-accent underline underline-offset-4"
              >
                {t(`causes.${code}.title`)}
              </Link>
              <p id={`${code}-seen`} className="mt-1 text-sm text-muted">
                {t(`causes.${code}.seenAs`)}
              </p>
            </li>
          ))}
      </ul>
    </section>
  );
}
