import type { Contact } from '../../model/report.ts';

/** Letters of a label may stand apart: 地 址, 邮 编. */
const apart = (label: string) => [...label].join(String.raw`\s*`);
const anyOf = (...labels: string[]) => `(?:${labels.map(apart).join('|')})`;

// What follows a label. Names of persons stand behind 联系人 and the like, so an address ends before them.
const says = String.raw`\s*(?:\([^()]{0,8}\)\s*)?(?::+|为|是|\s)[\s:]*`;
const nextLabel = `${anyOf('邮编', '邮政', '联系', '电话', '传真', '电子', '邮箱', '网址', '网站', '办公时间', '工作时间', '负责人', '经办人', '接待')}|E-?mail|Tel|QQ`;
const otherAddress = '(?<!网站|网络|网页|下载|链接|邮箱|邮件|电子|访问|IP)';
const digits = String.raw`((?:\+?86[- ]?)?(?:\(?0\d{2,3}\)?\s*[-—–]*\s*)?[2-9]\d{6,7}(?:\s*[-—–转]\s*\d{1,6})?|1[3-9]\d{9})(?!\d)`;
const calls = anyOf('联系电话', '咨询电话', '办公电话', '电话号码', '电话', '联系方式');

const patterns: Readonly<Record<keyof Contact, RegExp>> = {
  address: new RegExp(
    `${otherAddress}${anyOf('地址', '地点')}${says}(?!${nextLabel})([^;,。()\\n]{2,60}?)\\s*(?=[;,。()\\n]|${nextLabel}|$)`,
    'i',
  ),
  postcode: new RegExp(String.raw`${anyOf('邮政编码', '邮编', '邮码')}\s*(?::|是|为)?\s*(\d{6})(?!\d)`),
  phone: new RegExp(
    String.raw`(?:(?<!监督|举报|投诉|热线)${calls}|Tel)\s*(?:[/、及和(]\s*${apart('传真')}\s*\)?)?\s*(?::|是|为)?\s*${digits}`,
    'i',
  ),
  fax: new RegExp(
    String.raw`(?:${anyOf('传真号码', '传真电话', '传真')}|Fax)\s*(?:[/、及和(]\s*${apart('电话')}\s*\)?)?\)?\s*:?\s*${digits}`,
    'i',
  ),
  email: /([A-Za-z0-9][\w.+-]*@[\w-]+(?:\.[A-Za-z0-9][\w-]*)+)/,
  // The domain of a mail box, …@nx.gov.cn, is no web site.
  website:
    /(https?:\/\/[^\s<>(),;。、“”"]+|www\.[^\s<>(),;。、“”"\u4e00-\u9fff]+|(?<![\w@.-])(?:[a-z0-9-]+\.)+gov\.cn)/i,
};

/** The contact block of the preamble, in any order, with any part missing. What is not printed is null; names of persons are left out. */
export function findContact(preamble: readonly string[], others: readonly string[]): Contact {
  const labelled = others.filter((text) => /地\s*址|邮\s*编|传\s*真|联系电话\s*[：:]/.test(text));
  const head = preamble.map((text) => text.normalize('NFKC'));
  const texts = [...head, ...labelled.map((text) => text.normalize('NFKC'))];
  return {
    address: find(texts, patterns.address),
    postcode: find(texts, patterns.postcode),
    phone: find(texts, patterns.phone),
    fax: find(texts, patterns.fax),
    email: find(texts, patterns.email),
    website: find(head, patterns.website),
  };
}

function find(texts: readonly string[], pattern: RegExp): string | null {
  for (const text of texts) {
    const found = pattern.exec(text)?.[1];
    if (found) return found.trim();
  }
  return null;
}
