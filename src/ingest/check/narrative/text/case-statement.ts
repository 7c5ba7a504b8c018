import { afterFillers, cases } from '../words.ts';
import { onlyCount, type Segment } from './segments.ts';

/** 收到…申请#件: who did what with how many of what, in one segment. */
export interface CaseStatement {
  who: string;
  deed: 'receive' | 'conclude' | 'handle' | 'none';
  /** Whether a second verb follows, as in 收到并办理. */
  isJoined: boolean;
  /** Between the verb and the number, and behind its unit, so far as it only says that applications are counted. */
  what: string;
  rest: string;
  tail: string;
  /** What is counted: 件, 份; nothing where no unit is printed. */
  unit: string;
  value: number;
  isExact: boolean;
}

const verbs =
  /(?<receive>收到|接收到|接收|接到|收悉|受理|新收到?|新增|登记|接受|收)|(?<conclude>答复|办结|办理答复|办复|办毕|审结|回复)|(?<handle>(?<!不予|其[他它]|下年度?|[至到])(?:办理|处理|承办|处置))/;
const joined =
  /^(?:并|和|、|及|与)?(?:已|全部|按期|依法)?(?:受理|登记|办理|处理|承办|处置|答复|办结|办复|回复)/;
// 申请 as a noun with its number, and no verb: 政府信息公开申请共7件. Not 依申请公开23件, which are documents.
const noun =
  /(?:政府|信息|政务|公开|依申请|有效)*申请(?:件|事项|案件)?总?(?:数量|件数|数|量)?(?:共有|共计|合计|总计|共|为|是|有)?$/;
const unitOfCases = new RegExp(`^${cases}`);
const longest = 120;

/** The statement of a segment with one count; null for any other. */
export function caseStatement(segment: Segment): CaseStatement | null {
  const figure = segment.words.length <= longest ? onlyCount(segment) : null;
  const at = segment.words.search(/[#≈]/);
  if (figure === null || figure.value === null) return null;
  const parts = partsBefore(segment.words.slice(0, at));
  if (parts === null) return null;
  const behind = segment.words.slice(at + 1);
  const measure = unitOfCases.exec(behind)?.[0] ?? '';
  const [rest, tail] = afterFillers(behind.slice(measure.length).replace(/^(?:余|多|以上|左右|上下)/, ''));
  return {
    ...parts,
    rest,
    tail,
    unit: measure,
    value: figure.value,
    isExact: figure.sign === '#',
  };
}

type Before = Pick<CaseStatement, 'who' | 'deed' | 'isJoined' | 'what'>;

function partsBefore(words: string): Before | null {
  const match = verbs.exec(words);
  if (match === null) {
    const [what] = noun.exec(words) ?? [];
    return what === undefined
      ? null
      : { who: words.slice(0, -what.length), deed: 'none', isJoined: false, what };
  }
  const { receive, conclude } = match.groups ?? {};
  const deed = receive !== undefined ? 'receive' : conclude !== undefined ? 'conclude' : 'handle';
  let what = words.slice(match.index + match[0].length);
  let isJoined = false;
  for (let again = joined.exec(what); again; again = joined.exec(what)) {
    isJoined = true;
    what = what.slice(again[0].length);
  }
  return { who: words.slice(0, match.index), deed, isJoined, what: what.replace(/^[了完]/, '') };
}
