import type { Form } from '../../src/model/form.ts';
import type { SectionId } from '../../src/model/report.ts';

interface PrintedSection {
  id: SectionId;
  lines: string[];
}

/** The government in whose name the property tests print. */
export const printedGovernment = '沙坡头区香山乡人民政府';

// Sentences with numbers that are not data: years, list numbers, shares, classes of documents, a page break.
const overview = [
  '（一）主动公开。1.2020年在县政府门户网站累计公开政府信息数13条，完成率99.08%。',
  '本年度共制发公文 171 件，其中公开发布 72 件，依申请公开 23 件，不公开 76 件。**一是**加强组织领导；',
  '（二）平台建设。网上可办事项 645 项，为群众提供信息公开、办事咨询、政策宣',
  '传等服务。热线12345全年转办诉求 3,950 件。',
];

/** Headings and text around the tables, with an empty line after each paragraph. */
export function narrativeOf(form: Form): PrintedSection[] {
  const year = form.years.from;
  const heading = (id: SectionId) => {
    const section = form.sections.find((candidate) => candidate.id === id);
    return section === undefined ? '' : `${section.ordinal}、${section.label}`;
  };
  const text: [SectionId, string[]][] = [
    [
      'preamble',
      [
        `${printedGovernment}${year}年政府信息公开工作年度报告`,
        `本报告根据《中华人民共和国政府信息公开条例》编制，统计期限自${year}年1月1日至${year}年12月31日。`,
        '（地址：中卫市沙坡头区香山乡；邮编：755003；联系电话：0955-7656777）。',
      ],
    ],
    ['overview', [heading('overview'), ...overview]],
    ['disclosure', [heading('disclosure')]],
    ['applications', [heading('applications')]],
    ['remedies', [heading('remedies')]],
    [
      'problems',
      [
        heading('problems'),
        '2个方面：一是公开内容不够全面；二是培训次数较少，全年仅 1 次。下一步将补齐内容、加强培训。',
      ],
    ],
    ['otherMatters', [heading('otherMatters'), '本年度收取信息处理费 0 元，其他无。']],
  ];
  return text.map(([id, paragraphs]) => ({ id, lines: paragraphs.flatMap((paragraph) => [paragraph, '']) }));
}
