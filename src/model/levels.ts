/** The levels of government, highest first. */
export const levels = ['province', 'prefecture', 'county', 'township', 'department'] as const;

/** Words for a level, as pages say them. */
export const levelLabels: Record<(typeof levels)[number], string> = {
  province: '省级',
  prefecture: '市级',
  county: '县级',
  township: '乡镇（街道）',
  department: '部门',
};
