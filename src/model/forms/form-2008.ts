import { defineForm } from '../form.ts';
import { narrativeSections } from './narrative-sections.ts';
import { statistics } from './statistics.ts';

/**
 * The narrative reports of the data years 2008 to 2018. 条例 (2007) names what they tell of and prescribes no headings and
 * no tables; from 2014 on many print the national 统计表.
 */
export const form2008 = defineForm({
  id: '2008',
  title: '2019 年以前的叙述式报告',
  notice: '政府信息公开条例（2007）第三十二条',
  years: { from: 2008, to: 2018 },
  deadlines: { governments: '03-31', agencies: '03-31' },
  sections: narrativeSections,
  hasFixedSections: false,
  tables: [],
  statistics,
});
