/** Words of the charts. */
export const chartWords = {
  break: '换版',
  breakNote: '虚线处表格换了版本或者法律改了口径，两边不连线。',
  nothingKnown: '没有数字',
  point: (name: string, year: number, text: string) => `${name} ${year} 年：${text}`,
  described: (series: readonly { name: string; points: readonly { year: number; text: string }[] }[]) => {
    const told = series.slice(0, 12).map(({ name, points }) => {
      const values = points.map(({ year, text }) => `${year} 年 ${text}`).join('，');
      return `${name}：${values}`;
    });
    const rest = series.length - told.length;
    return told.join('；') + (rest > 0 ? `；另有 ${rest} 个，见表格` : '');
  },
  unit: (unit: string) => `单位：${unit}`,
  numbers: '这张图的数字',
  name: '名称',
  year: (year: number) => `${year} 年`,
  source: (what: string) => `来源：${what}。阳光年报整理。`,
  told: (name: string, count: string) => `${name} ${count} 件`,
  saveSvg: '存为 SVG',
  savePng: '存为 PNG 图片',
  saving: '下载这张图',
};
