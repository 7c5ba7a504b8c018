/** Sentences that the official notices and the regulations themselves give, as they read without punctuation. */
export const officialWords: ReadonlySet<string> = new Set(
  [
    '根据《中华人民共和国政府信息公开条例》要求，编制本报告',
    '根据《中华人民共和国政府信息公开条例》有关规定，编制本年度报告',
    '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成',
    '坚持以公开为常态、不公开为例外',
    '坚持公正、公平、合法、便民的原则',
    '以习近平新时代中国特色社会主义思想为指导',
    '保障公民、法人和其他组织依法获取政府信息',
    '提高政府工作的透明度，建设法治政府，充分发挥政府信息对人民群众生产、生活和经济社会活动的服务作用',
  ].map((sentence) => sentence.normalize('NFKC').replace(/[^\p{L}#]/gu, '')),
);
