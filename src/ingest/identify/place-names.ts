import type { RegisteredGovernment } from '../../model/government.ts';
import { once } from '../../model/once.ts';

const peoples =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各';
const withPeoples = new RegExp(
  `^(.{2,}?)(?:(?:${peoples})族|蒙古|哈萨克|柯尔克孜|塔吉克|维吾尔)+(?:自治)?(县|州|旗|乡|镇|区|苏木)$`,
);
const ending = /(?:自治区|地区|[省市县区旗州盟])$/;

/** 积石山保安族东乡族撒拉族自治县 → 积石山县, 鲊埠回族乡 → 鲊埠乡; null for a name without peoples. */
function withoutPeoples(place: string): string | null {
  if (!place.includes('族') && !place.includes('自治')) return null;
  const match = withPeoples.exec(place);
  return match ? `${match[1]}${match[2]}` : null;
}

/** Names that everybody uses, and that do not follow from the full one. */
const usual = new Map([
  ['阜新蒙古族自治县', '阜蒙县'],
  ['喀喇沁左翼蒙古族自治县', '喀左县'],
  ['前郭尔罗斯蒙古族自治县', '前郭县'],
  ['杜尔伯特蒙古族自治县', '杜蒙县'],
  ['塔什库尔干塔吉克自治县', '塔县'],
  ['察布查尔锡伯自治县', '察县'],
  ['博尔塔拉蒙古自治州', '博州'],
  ['克孜勒苏柯尔克孜自治州', '克州'],
  ['巴音郭楞蒙古自治州', '巴州'],
]);

/** Shorter names of a place. */
export function shortNames(place: string): string[] {
  return [withoutPeoples(place), usual.get(place)].filter((name) => name != null) as string[];
}

/** The names by which a place stands in front of another, longest first: 鹿城区人民政府 (of 七都街道), 宁夏回族自治区, 宁夏区, 宁夏. */
export const namesInFront = once(({ place, aliases }: RegisteredGovernment): readonly string[] => {
  const stem = (withoutPeoples(place) ?? place).replace(ending, '');
  const stems = stem.length >= 2 ? [stem] : [];
  const names = new Set([`${place}人民政府`, place, ...shortNames(place), ...aliases, ...stems]);
  return [...names].sort((a, b) => b.length - a.length);
});

/** What follows a place in the name of its government; nothing, in most titles. */
const offices = ['人民政府', '政府', '办事处', '管理委员会', '管委会', '办', ''];

/** The names of places that the end of a printed name may be: 白云街办事处 → 白云街, 白云街道. */
export function placeEndings(printed: string): string[] {
  const stems = offices
    .filter((office) => printed.endsWith(office))
    .flatMap((office) => streetSpellings(printed.slice(0, printed.length - office.length), office));
  return [...new Set(stems)];
}

/** 街 and 街道 are the same thing, and 办事处 alone is that of a 街道; 办 alone is any office. */
function streetSpellings(stem: string, office: string): string[] {
  if (stem.endsWith('街')) return [stem, `${stem}道`];
  if (stem.endsWith('街道')) return [stem, stem.slice(0, -1)];
  if (office === '办') return [];
  return office === '办事处' ? [stem, `${stem}街道`] : [stem];
}
