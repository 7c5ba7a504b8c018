/** Words of the pages of the guide that are not written by hand. What a message says stands in the catalogue of rules. */
export const guideWords = {
  pages: '发布指南各页',
  steps: '五步发布',
  messages: {
    title: '提示是什么意思',
    lead: '自检和发布时可能看到的每一种提示：说的是什么，怎么办。点名字看规则的全文和真实的例子。',
    weights: '三种轻重',
    weight: {
      error:
        '关于读取的，这份文件没有发布，照提示改好再放；关于报告的，已经发布，但表里的数对不上，请最先核对。',
      warning: '已经发布，但有地方对不上，或者靠推定才读出来。对照原件看一眼。',
      info: '已经发布，不影响使用，有空再看。',
    },
    advice: '怎么办',
    groups: {
      read: '打不开、读不成',
      identify: '认不出机关、年度和表格',
      sidecar: '旁注文件',
      outline: '部分和标题',
      table: '表格和格子',
      number: '数字和单位',
      check: '表里的数对不上',
      narrative: '文中的话对不上',
      years: '和去年的报告放在一起',
      parent: '和上下级的报告放在一起',
      likeness: '和别的报告文字相同',
    },
  },
} as const;
