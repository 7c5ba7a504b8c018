/** Words of the card for other websites. */
export const embedWords = {
  title: '嵌入别的网页',
  lead: '把下面这一段放进网页，就会显示这份报告的卡片；数据更新，卡片跟着更新。',
  image: '只要图片：',
  source: (site: string, release: string) => `来源：${site}，数据版本 ${release}`,
  code: '嵌入的代码',
};
