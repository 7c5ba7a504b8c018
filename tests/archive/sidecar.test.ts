import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { altered, printedReport } from '../rules/printed-report.ts';
import { ingested } from './ingested.ts';

const code = '640502200';
const trial = printedReport('2019');
const unbalanced = altered(trial, ['四、结转下年度继续办理\t\t\t1', '四、结转下年度继续办理\t\t\t2']);
const later = altered(trial, ['2019年', '2020年']);
const accept = (rule: string, path?: string) =>
  `accept:\n  - rule: ${rule}\n${path === undefined ? '' : `    path: ${path}\n`}    reason: 已与原件核对\n    date: 2021-03-15\n`;
const acceptance = { reason: '已与原件核对', date: '2021-03-15' };
const file = (name: string, text: string, sidecar: string) => ({ file: name, bytes: strToU8(text), sidecar });

test('an accepted finding stays, with the reason and the day', async () => {
  const { reportOf, questions, files } = await ingested([file('a.txt', unbalanced, accept('check/balance'))]);
  const found = reportOf(`reports/${code}/2019.json`).findings.filter(({ rule }) => rule === 'check/balance');
  expect(found.map((finding) => finding.acceptance)).toEqual([acceptance]);
  expect(questions).toEqual([]);
  expect(files.get('findings.csv')).toContain('2021-03-15,已与原件核对');
});

test('only the place that is named is accepted', async () => {
  const path = 'applications.carriedForward.naturalPerson';
  const { reportOf, questions } = await ingested([file('a.txt', unbalanced, accept('check/balance', path))]);
  const [found] = reportOf(`reports/${code}/2019.json`).findings.filter(
    ({ rule }) => rule === 'check/balance',
  );
  expect([found?.path, found?.acceptance]).toEqual([path, acceptance]);
  expect(questions).toEqual([]);
});

test('what the archive found is accepted in the same way', async () => {
  const { auditOf, questions } = await ingested([
    file('a.txt', trial, ''),
    file('b.txt', later, accept('years/items')),
  ]);
  const found = auditOf(code, 2020)?.findings.filter(({ rule }) => rule === 'years/items') ?? [];
  expect(found.length).toBeGreaterThan(0);
  for (const finding of found) expect(finding.acceptance).toEqual(acceptance);
  expect(questions).toEqual([]);
});

test('an acceptance that fits nothing is told, and the report is published all the same', async () => {
  const { archive, auditOf, questions } = await ingested([
    file('a.txt', unbalanced, accept('check/balance', 'applications.granted.total')),
  ]);
  expect(archive.reports).toHaveLength(1);
  expect(questions.map((question) => question.file)).toEqual(['a.txt']);
  const [finding] = auditOf(code, 2019)?.findings ?? [];
  expect(finding).toMatchObject({
    rule: 'sidecar/unmatched-acceptance',
    about: 'reading',
    severity: 'error',
  });
  expect(finding?.message).toContain('规则 check/balance，位置 applications.granted.total');
});

test('what keeps a report from being published cannot be accepted', async () => {
  const nameless = altered(
    trial,
    ['沙坡头区香山乡人民政府', '无此名乡人民政府'],
    ['中卫市沙坡头区香山乡', '某处'],
  );
  const { archive } = await ingested([file('a.txt', nameless, accept('identify/unknown-government'))]);
  expect(archive.reports).toEqual([]);
  expect(archive.unpublished).toHaveLength(1);
});

test('the reply of the government is published', async () => {
  const reply = { date: '2021-03-20', text: '经核实，结转的 2 件已办结。' };
  const sidecar = `reply:\n  date: ${reply.date}\n  text: ${reply.text}\n`;
  const { auditOf } = await ingested([file('a.txt', unbalanced, sidecar)]);
  expect(auditOf(code, 2019)).toMatchObject({ reply, checks: [], findings: [] });
});
