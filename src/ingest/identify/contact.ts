import type { Contact } from '../../model/report.ts';

const end = String.raw`(?=[；;，,。（）()\n]|$)`;
const digits = String.raw`((?:[（(]?\d{3,4}[）)]?\s*[-—－–]?\s*)?\d{7,8}(?:[-—－转]\d{1,6})?|1\d{10})`;
const patterns = {
  address: new RegExp(
    String.raw`(?:联系|通讯|办公|单位)?地址\s*[：:]?\s*([^；;，,。（）()\n]{4,60}?)\s*${end}`,
  ),
  postcode: /邮(?:政)?编(?:码)?\s*[：:]?\s*(\d{6})/,
  phone: new RegExp(String.raw`电话(?:号码)?(?:[/、及和](?:传真)?)?\s*[：:]?\s*${digits}`),
  fax: new RegExp(String.raw`传真(?:号码|电话)?\s*[：:]?\s*${digits}`),
  email: /([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/,
  website: /(https?:\/\/[^\s<>（）()，,；;。]+|www\.[^\s<>（）()，,；;。]+)/,
};

/** The contact block of the preamble, in any order, with any part missing. What is not printed is null. */
export function findContact(preamble: readonly string[], others: readonly string[]): Contact {
  const labelled = others.filter((text) => /地址|邮编|传真|联系电话\s*[：:]/.test(text));
  const texts = [...preamble, ...labelled].map((text) => text.normalize('NFKC'));
  return {
    address: find(texts, patterns.address),
    postcode: find(texts, patterns.postcode),
    phone: find(texts, patterns.phone),
    fax: find(texts, patterns.fax),
    email: find(texts, patterns.email),
    website: find(preamble, patterns.website),
  };
}

function find(texts: readonly string[], pattern: RegExp): string | null {
  for (const text of texts) {
    const found = pattern.exec(text)?.[1];
    if (found) return found.trim();
  }
  return null;
}
