import type { Finding } from '../model/finding.ts';
import type { OpenAcceptance } from '../model/record.ts';

/** The findings, with those marked that a person looked at and gave a reason for. They stay where they are. */
export function withAcceptances(
  findings: readonly Finding[],
  acceptances: readonly OpenAcceptance[],
): Finding[] {
  return findings.map((finding) => {
    const acceptance = acceptances.find((candidate) => isFor(candidate, finding));
    if (acceptance === undefined) return finding;
    return { ...finding, acceptance: { reason: acceptance.reason, date: acceptance.date } };
  });
}

/** The acceptances that fit none of the findings. */
export function openAcceptances(
  findings: readonly Finding[],
  acceptances: readonly OpenAcceptance[],
): OpenAcceptance[] {
  return acceptances.filter((acceptance) => !findings.some((finding) => isFor(acceptance, finding)));
}

/** What keeps a report from being published cannot be accepted: it would be published with a guess. */
function isFor({ rule, path }: OpenAcceptance, finding: Finding): boolean {
  const keepsBack = finding.about === 'reading' && finding.severity === 'error';
  return !keepsBack && finding.rule === rule && (path === undefined || finding.path === path);
}
