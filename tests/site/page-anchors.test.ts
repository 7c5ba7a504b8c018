import { expect, test } from 'vitest';
import { pageAnchors } from '../../src/components/report/page-anchors.ts';
import type { Cell } from '../../src/model/cell.ts';
import { form2019 } from '../../src/model/forms/form-2019.ts';

const cell = (state: Cell['state']): Cell => ({ state, raw: null, unit: null, line: null, column: null });
const anchors = pageAnchors(
  {
    sections: [{ id: 'problems', heading: '五', markdown: '', paragraphs: [], lines: [1, 1] }],
    cells: {
      'applications.denied.stateSecrets.total': cell('read'),
      'applications.carriedForward.total': cell('absent'),
      'remedies.reconsideration.total': cell('absent'),
    },
  },
  form2019,
);

test('cells, rows, groups and tables that are drawn can be pointed at', () => {
  for (const id of [
    'applications.denied.stateSecrets.total',
    'applications.denied.stateSecrets',
    'applications.denied',
    'applications',
    'applications.carriedForward',
    'problems',
  ]) {
    expect(anchors.has(id), id).toBe(true);
  }
});

test('what is not on the page cannot', () => {
  for (const id of [
    'applications.granted',
    'remedies.reconsideration.total',
    'remedies',
    'period',
    'overview',
  ]) {
    expect(anchors.has(id), id).toBe(false);
  }
});
