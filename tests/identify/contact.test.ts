import { describe, expect, test } from 'vitest';
import { findContact } from '../../src/ingest/identify/contact.ts';
import type { Contact } from '../../src/model/report.ts';

const nothing: Contact = {
  address: null,
  postcode: null,
  phone: null,
  fax: null,
  email: null,
  website: null,
};

const blocks: [string, Partial<Contact>][] = [
  [
    '请与滨河镇人民政府办公室联系（地址：中卫市沙坡头区滨河镇人民政府316室；邮编：755000；联系电话：0955-7012550，传真：0955-7012551）。',
    {
      address: '中卫市沙坡头区滨河镇人民政府316室',
      postcode: '755000',
      phone: '0955-7012550',
      fax: '0955-7012551',
    },
  ],
  [
    '（地址:淮安市翔宇南道1号;邮编:223001;联系电话:0517-83605210;电子邮箱:hazwgkc@163.com)',
    { address: '淮安市翔宇南道1号', postcode: '223001', phone: '0517-83605210', email: 'hazwgkc@163.com' },
  ],
  ['地址：：香山乡政府院内', { address: '香山乡政府院内' }],
  ['地址：香山乡，邮编：755000', { address: '香山乡', postcode: '755000' }],
  ['地址：香山乡政府，邮编：755000', { address: '香山乡政府', postcode: '755000' }],
  ['地址： 香山乡政府', { address: '香山乡政府' }],
  [
    '地 址：平罗县通伏乡  邮 编：753401  电 话：0952-6038000',
    { address: '平罗县通伏乡', postcode: '753401', phone: '0952-6038000' },
  ],
  [
    '联系地址：夏邑县桑堌乡政府大院联系人：张三联系电话：0370-6512345',
    { address: '夏邑县桑堌乡政府大院', phone: '0370-6512345' },
  ],
  ['联系人：张三；联系电话：0370-6512345', { phone: '0370-6512345' }],
  ['联系人：张三  13812345678', {}],
  ['电话：李四 0370-6512345', {}],
  ['地址：联系人张三', {}],
  ['邮政编码：755000，电子邮件：xsx@126.com。', { postcode: '755000', email: 'xsx@126.com' }],
  ['电子邮箱：jczdzbgs163.com', {}],
  ['电话（传真）：0955-7012550', { phone: '0955-7012550', fax: '0955-7012550' }],
  ['电话/传真：0955-7012550', { phone: '0955-7012550', fax: '0955-7012550' }],
  ['传真：（0955）7012551；联系电话：（0955）7012550', { phone: '(0955)7012550', fax: '(0955)7012551' }],
  ['联系电话：０９５５－７０１２５５０', { phone: '0955-7012550' }],
  ['联系电话：0955—7012550转8012', { phone: '0955—7012550转8012' }],
  ['咨询电话：010-63012345，监督电话：12345', { phone: '010-63012345' }],
  ['监督电话：0955-7000000；联系电话：0955-7012550', { phone: '0955-7012550' }],
  ['电话：7012550', { phone: '7012550' }],
  ['Tel：021-54321000 E-mail：bgs@sh.gov.cn', { phone: '021-54321000', email: 'bgs@sh.gov.cn' }],
  [
    '电子邮箱：plx@nx.gov.cn；网址：www.pingluo.gov.cn；邮编是753400，联系电话是0952-6095888',
    {
      email: 'plx@nx.gov.cn',
      website: 'www.pingluo.gov.cn',
      postcode: '753400',
      phone: '0952-6095888',
    },
  ],
  ['办公地点：县行政中心A座5楼（夏季8:30—12:00，14:30—18:00）', { address: '县行政中心A座5楼' }],
  [
    '本报告电子版可在沙坡头区人民政府网站（<http://www.spt.gov.cn/>）下载',
    { website: 'http://www.spt.gov.cn/' },
  ],
  ['网站地址：www.pingluo.gov.cn，欢迎查阅', { website: 'www.pingluo.gov.cn' }],
  ['可登录“清江浦区人民政府网站（http：//www.hnqjp.gov.cn）”下载', { website: 'http://www.hnqjp.gov.cn' }],
  ['电子邮箱地址：qjp@163.com', { email: 'qjp@163.com' }],
  ['通讯地址为银川市解放西街361号。', { address: '银川市解放西街361号' }],
  ['全年更换了办公地址，服务电话群众1280000人次', {}],
  ['文号：2020123456789，邮编：75500012', {}],
];

describe('a contact block is read in any order, with any part missing', () => {
  test.each(blocks)('%s', (text, expected) => {
    expect(findContact([text], [])).toEqual({ ...nothing, ...expected });
  });
});

test('a block behind the preamble is read where it is labelled, an address of a page is not taken from there', () => {
  const closing = ['联系地址：夏邑县桑堌乡政府 邮编：476412', '详见 www.example.gov.cn'];
  expect(findContact(['本报告由桑堌乡人民政府编制。'], closing)).toEqual({
    ...nothing,
    address: '夏邑县桑堌乡政府',
    postcode: '476412',
  });
});

test('no name of a person comes through, wherever it stands', () => {
  for (const [text] of blocks) expect(JSON.stringify(findContact([text], [text]))).not.toMatch(/张三|李四/);
});
