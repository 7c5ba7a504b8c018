const officeName =
  /^[\p{Script=Han}（）()·\s]{3,40}(?:政府|办事处|管委会|管理委员会|办公室|局|委员会|委|厅|中心|院|[农林牧渔茶种畜]场|镇|乡|县|区|市)$/u;

/** True for a line that is the name of an office and nothing more. */
export function isOfficeName(line: string): boolean {
  return line.length <= 40 && officeName.test(line);
}
