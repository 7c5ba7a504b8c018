import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import { form2021 } from '../../src/model/forms/form-2021.ts';
import type { Report } from '../../src/model/report.ts';
import { numbersOf } from '../reader/numbers.ts';
import { textOf } from '../reader/paper.ts';
import { printForm } from '../reader/print-form.ts';
import { seedRegister } from '../reader/register.ts';
import { otherDocuments } from './other-documents.ts';

const register = seedRegister();
const [title = '', ...text] = textOf(
  printForm(form2021, 'divided', fc.sample(numbersOf(form2021, 'divided'), { numRuns: 1, seed: 1 })[0]!),
).split('\n');

async function read(file: string, ...lines: string[]): Promise<Report> {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  return (await readReport({ file, bytes }, register)).report;
}

describe('a document that speaks of reports and is none is refused, and nothing else is said of it', () => {
  test.each(Object.entries(otherDocuments))('%s', async (name, lines) => {
    const report = await read(name, ...lines);
    expect(report.form).toBeNull();
    expect(report.findings.map(({ rule }) => rule)).toEqual(['read/not-a-report']);
  });
});

test('a page in traditional characters is refused with the way out', async () => {
  const report = await read('年报.txt', '香山鄉2021年政府信息公開工作年度報告', '一、總體情況');
  expect(report.findings.map(({ message }) => message).join()).toContain('简体');
});

describe('a report is one all the same', () => {
  const own = title.replace(/\s/g, '');
  test.each<[string, string[]]>([
    ['called a publication', [`${own}公示`]],
    ['sent round with a notice', [`关于公布${own}的通知`]],
    ['with an explanation behind it', [`${own}（含解读）`]],
    ['under the title that a page gives it', ['发布机构：香山乡', `名称：${own}`, own]],
    ['below a menu', ['通知公告', '政策解读', '政府信息公开指南', '政府信息公开制度', own]],
    [
      'below a menu, its title lost',
      ['政府信息公开指南', '政府信息公开制度', '公示公告目录', '本报告由中卫市沙坡头区香山乡人民政府编制。'],
    ],
  ])('%s', async (_, head) => {
    const report = await read('年报.txt', ...head, ...text);
    expect(report.form).toBe('2021');
    expect(report.findings.map(({ rule }) => rule)).not.toContain('read/not-a-report');
    expect(report.government.code).toBe('640502200');
  });
});
