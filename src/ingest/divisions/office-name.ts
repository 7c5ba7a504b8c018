import type { Level } from '../../model/government.ts';

const isOfficeAlready = /(?:人民政府|委员会|管委会|办事处|公司|监狱|管理局)$/;
const isFunctionalArea = /(?:区|园|城|基地|片区|新区)$/;

/**
 * The name of the government of a place, as it signs: 香山乡 → 香山乡人民政府, 东华门街道 → 东华门街道办事处,
 * 石家庄循环化工园区 → 石家庄循环化工园区管理委员会. A farm or a mine has no government of its own and keeps its name.
 */
export function officeNameOf(place: string, code: string, level: Level): string {
  if (isOfficeAlready.test(place)) return place;
  if (level === 'township') return townshipOffice(place, code);
  return `${place}${isZone(code) ? '管理委员会' : '人民政府'}`;
}

function townshipOffice(place: string, code: string): string {
  if (/(?:街道|街)$/.test(place)) return `${place}办事处`;
  if (/[乡镇]$|苏木$/.test(place)) return `${place}人民政府`;
  // Beijing's 地区 stand where elsewhere the 街道 stand: both are offices of the district.
  if (code.charAt(6) === '0') return `${place}办事处`;
  return isFunctionalArea.test(place) ? `${place}管理委员会` : place;
}

/** The statistical codes 71 to 80 of a prefecture are development zones, which no statute makes a county. */
function isZone(code: string): boolean {
  const last = Number(code.slice(4, 6));
  return last >= 71 && last <= 80;
}
