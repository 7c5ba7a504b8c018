import { ownMethod, rule } from './rule.ts';

/** What a person wrote beside a report and that does not fit the report any more. */
export const sidecarRules = {
  'sidecar/unmatched-acceptance': rule<{ rule: string; path: string }>({
    title: '说明对不上任何提示',
    about: 'reading',
    severity: 'error',
    meaning:
      '旁注文件里说明过的提示，现在没有了：报告或规则已经改过，或规则编号、位置写得不对。报告照样发布，只是要把这条说明改正或删去，以免它盖住将来的提示。',
    source: ownMethod,
    message: (f) => `旁注文件里的说明（规则 ${f.rule}${f.path}）对不上现在的任何一条提示。`,
    advice: '请打开报告旁边的 .yaml 文件，核对 rule 和 path 的写法；提示已经没有了的，就把这条说明删去。',
  }),
};
