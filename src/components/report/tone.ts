import type { Finding } from '../../model/finding.ts';
import type { TextKey } from '../../text/index.ts';
import type { Tone } from '../table/note-mark.ts';

/** The tone in which a finding is said. */
export function toneOf({ about, severity }: Pick<Finding, 'about' | 'severity'>): Tone {
  if (about === 'reading') return 'reading';
  return severity === 'info' ? 'info' : 'ask';
}

export const toneWords: Record<Tone, TextKey> = {
  ask: 'tone.ask',
  reading: 'tone.reading',
  info: 'tone.info',
};
