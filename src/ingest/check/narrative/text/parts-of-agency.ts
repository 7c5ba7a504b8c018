import type { Report } from '../../../../model/report.ts';
import { namesNobodyElse, withoutOwnNames } from './own-names.ts';
import { normalised } from './segments.ts';
import type { PrintedSentence } from './sentences.ts';

const others =
  /乡镇|街道|(?<![乡农])村|社区|部门|单位|办公室|府办(?![理结公])|本级|局|委(?!托)|(?<![为绕])中心/;

/** （三）乡镇依申请公开情况: what stands below is of them alone. Of headings that are not on what tables count nothing is asked. */
export function titleNamesPart(title: string, report: Report): boolean {
  if (!/申请|复议|诉讼|主动公开/.test(title)) return false;
  return others.test(withoutOwnNames(title, report));
}

const everybody = /(?:全|我)[省市县区州旗盟]|各/;

/** 县政府办公室规范办理。全年收到申请 6 件: in the report of a whole county the second sentence may be of the office alone. */
export function goesOnWithPart(
  { text, isFirst }: PrintedSentence,
  before: PrintedSentence | undefined,
  report: Report,
): boolean {
  if (report.scope !== 'aggregate' || isFirst || before === undefined) return false;
  if (everybody.test(text) || everybody.test(before.text)) return false;
  const [subject = ''] = normalised(before.text).split('，');
  return !namesNobodyElse(subject, report);
}
