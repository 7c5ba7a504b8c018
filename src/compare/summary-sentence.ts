import type { KeyFigures } from '../model/archive.ts';

type Part = readonly [label: string, value: number | null];

/** What a report's numbers say, in a sentence or two for someone who has never seen the form. Null is never told as 0. */
export function summarySentence(figures: KeyFigures): string {
  const outcomes = outcomeSentence(figures);
  return receivedSentence(figures, outcomes !== '') + outcomes + remedySentence(figures);
}

/** A report that gives answers without applications is told as it is: that nobody asked would be our own conclusion. */
function receivedSentence({ newlyReceived, carriedOver }: KeyFigures, hasOutcomes: boolean): string {
  if (newlyReceived === null) return '报告没有写明本年收到多少件政府信息公开申请。';
  if (newlyReceived > 0) {
    const carried = carriedOver !== null && carriedOver > 0 ? `，另有上年结转的 ${carriedOver} 件` : '';
    return `本年收到 ${newlyReceived} 件政府信息公开申请${carried}。`;
  }
  if (carriedOver !== null && carriedOver > 0) return `本年没有新的申请，办理上年结转的 ${carriedOver} 件。`;
  return hasOutcomes ? '报告写新收申请 0 件。' : '本年没有人申请公开政府信息。';
}

function outcomeSentence(figures: KeyFigures): string {
  const outcomes = told([
    ['予以公开', figures.granted],
    ['部分公开', figures.partiallyGranted],
    ['不予公开', figures.denied],
    ['无法提供', figures.unavailable],
    ['不予处理', figures.notProcessed],
    ['作其他处理', figures.otherOutcome],
  ]);
  const carried = told([['结转下年', figures.carriedForward]]);
  if (outcomes !== '') return `${outcomes}${carried && `；${carried}`}。`;
  return carried && `${carried}。`;
}

function remedySentence({ reconsideration, litigation }: KeyFigures): string {
  if (reconsideration === 0 && litigation === 0) return '没有因此发生行政复议或行政诉讼。';
  if (reconsideration === null && litigation === null) return '报告没有写明行政复议和行政诉讼的件数。';
  const happened = told([
    ['行政复议', reconsideration],
    ['行政诉讼', litigation],
  ]);
  const [unsaid] = [
    reconsideration === null && '行政复议的件数报告没有写明。',
    litigation === null && '行政诉讼的件数报告没有写明。',
  ].filter((sentence) => sentence !== false);
  return (happened && `因此发生${happened}。`) + (unsaid ?? '');
}

/** `予以公开 3 件，部分公开 1 件`: only what happened. */
function told(parts: readonly Part[]): string {
  return parts
    .filter(([, value]) => value !== null && value > 0)
    .map(([label, value]) => `${label} ${value} 件`)
    .join('，');
}
