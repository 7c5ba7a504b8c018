import { describe, expect, test } from 'vitest';
import { readReport } from '../../../src/ingest/index.ts';
import type { Report } from '../../../src/model/report.ts';
import { national } from '../../register/national-register.ts';

async function read(...lines: string[]): Promise<Report> {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  return (await readReport({ file: '年报.txt', bytes }, national)).report;
}

const rulesOf = (report: Report) => report.findings.map(({ rule }) => rule);

describe('of a narrative report nothing is claimed that its year did not ask for', () => {
  test('2012: six parts under headings of its own, the fees among the applications', async () => {
    const report = await read(
      '新华街道办事处2012年政府信息公开工作年度报告',
      '根据条例的要求，现公布吉林省桦甸市新华街道办事处2012年政府信息公开年度报告。',
      '一、概述',
      '2012年，街道重视政府信息公开工作。',
      '二、主动公开政府信息情况',
      '共主动公开政府信息36条。',
      '三、依申请公开政府信息情况',
      '本年度没有收到申请。',
      '四、政府信息公开的收费及减免情况',
      '未收取任何费用。',
      '五、因政府信息公开申请行政复议、提起行政诉讼的情况',
      '没有发生。',
      '六、存在的不足和改进措施',
      '公开内容不够丰富。',
    );
    expect(rulesOf(report)).toEqual([]);
    expect(report.form).toBe('2008');
    expect(report.sections.find(({ id }) => id === 'applications')?.markdown).toContain('收费及减免');
    expect(report.sections.map(({ id }) => id)).toEqual([
      'preamble',
      'overview',
      'disclosure',
      'applications',
      'remedies',
      'problems',
    ]);
  });

  test('2018: a township with four sentences', async () => {
    const report = await read(
      '遂溪县建新镇2018年政府信息公开工作年度报告',
      '一、概述',
      '广东省湛江市遂溪县建新镇人民政府按要求公开政府信息。',
      '二、政府信息主动公开情况',
      '公开16条。',
      '三、依申请公开情况',
      '没有收到申请。',
      '四、存在问题和改进措施',
      '加强学习。',
    );
    expect(rulesOf(report)).toEqual([]);
    expect([report.form, report.sections.length]).toEqual(['2008', 4]);
  });

  test('2008: the first reports begin on 1 May, when the regulations came into force', async () => {
    const lines = (from: string) => [
      '邹城市唐村镇人民政府2008年政府信息公开工作年度报告',
      `本报告由山东省济宁市邹城市唐村镇人民政府编制，数据统计期限自2008年${from}起至2008年12月31日止。`,
      '一、概述',
      '政府信息公开工作按计划进行。',
      '二、主动公开政府信息的情况',
      '公开16条。',
    ];
    expect(rulesOf(await read(...lines('5月1日')))).toEqual([]);
    expect(rulesOf(await read(...lines('3月1日')))).toEqual(['check/period']);
  });

  test('a report of 2020 with the same headings is still told what its form asks for', async () => {
    const report = await read(
      '遂溪县建新镇2020年政府信息公开工作年度报告',
      '一、总体情况',
      '广东省湛江市遂溪县建新镇人民政府按要求公开政府信息。',
    );
    expect(rulesOf(report)).toContain('outline/missing-section');
    expect(rulesOf(report)).toContain('check/period-missing');
  });
});
