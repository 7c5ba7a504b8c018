import { defineForm } from '../form.ts';
import { sections } from './sections.ts';

/** The narrative reports of the data years 2008 to 2018 (条例 2007, 第三十二条): parts without official tables. */
export const form2008 = defineForm({
  id: '2008',
  title: '2019 年以前的叙述式报告',
  notice: '政府信息公开条例（2007）第三十二条',
  years: { from: 2008, to: 2018 },
  sections,
  tables: [],
});
