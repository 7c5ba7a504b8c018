/**
 * Characters of place names that are misread or mistyped for one another. The first stands for its group. Only the
 * names of places whose parent the report names are compared in this way, and every difference is shown.
 */
const groups = [
  '堌垌峒 沭沐 垅陇垄拢 埠阜 祁祈 汨汩 戊戌戍 已己巳',
  '未末耒来莱涞 泠冷 淩凌陵 鄄甄 亳毫 睢雎 浚俊 莘萃幸 犍键',
  '郯剡 弋戈 颍颖 砀荡 盱旴 邗邘 溧漂 荥荣萦滎 柘拓析 郏夹',
  '鄢焉 藁篙稿 陉径经泾 隰湿 岗冈岡 圪纥屹 垸院 湾塆弯 疃瞳',
  '崮固 峪裕 埔浦捕圃 坂板阪 滘窖 潢璜 沅元 郴彬邠 洮桃 岷泯',
  '鄠户 雒洛 郧陨 秭姊 蕲薪靳 陂坡 璧壁 涿琢 冶治 淅浙渐 汜氾',
  '濠壕 浍会 朐胸 峄驿绎 郓恽 茌荏茬 珲浑 讷纳呐 盂孟 栾滦峦',
  '蓟薊 苍仓沧 礼澧醴 佘余 坨砣沱 塬源原 墩敦 屯囤 圩玗 鲊蚱',
  '坝垻 坪平 潭谭 漳樟 樑梁粱 螅熄 岱代',
].flatMap((line) => line.split(' '));
const standing = new Map(
  groups.flatMap(([first = '', ...others]) => others.map((other) => [other, first] as const)),
);

/** True where two texts are the same, but for characters that look alike. */
export function looksLike(a: string, b: string): boolean {
  return a === b || (a.length === b.length && fold(a) === fold(b));
}

function fold(text: string): string {
  let folded = '';
  for (const character of text) folded += standing.get(character) ?? character;
  return folded;
}
