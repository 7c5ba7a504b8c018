import type { Finding } from '../../model/finding.ts';
import type { TextKey } from '../../text/index.ts';

/** In which tone a finding is said: please compare, how we read it, or only for information. */
export type Tone = 'ask' | 'reading' | 'info';

export function toneOf({ about, severity }: Pick<Finding, 'about' | 'severity'>): Tone {
  if (about === 'reading') return 'reading';
  return severity === 'info' ? 'info' : 'ask';
}

export const toneWords: Record<Tone, TextKey> = {
  ask: 'tone.ask',
  reading: 'tone.reading',
  info: 'tone.info',
};

export const toneSigns: Record<Tone, string> = { ask: '？', reading: '✎', info: 'ⅰ' };
