/** The two days of each year on which reports are due: 条例第四十九条. */
const duties = [
  {
    id: 'agency',
    day: '0131',
    summary: '公布上一年政府信息公开工作年度报告（部门、乡镇）',
    description:
      '《政府信息公开条例》第四十九条：县级以上人民政府部门每年 1 月 31 日前向本级政府信息公开工作主管部门提交上一年度的报告，并向社会公布。乡镇、街道照当地通知，多为同一天或更早。',
  },
  {
    id: 'aggregate',
    day: '0331',
    summary: '公布上一年政府信息公开工作年度报告（县级以上地方政府）',
    description:
      '《政府信息公开条例》第四十九条：县级以上地方人民政府的政府信息公开工作主管部门每年 3 月 31 日前公布本级政府上一年度的报告。',
  },
];

/** The year from which on the regulation names these days, and the moment when this calendar was written. */
const firstYear = '2020';
const written = '20190515T000000Z';
const octetsInLine = 75;

/** The duties as iCalendar (RFC 5545): whole days that come again each year, with a reminder ten days before. */
export function dutiesCalendar(): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//yangguang//duties//ZH',
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:政府信息公开年度报告',
    ...duties.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ id, day, summary, description }: (typeof duties)[number]): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id}@yangguang.invalid`,
    `DTSTAMP:${written}`,
    `DTSTART;VALUE=DATE:${firstYear}${day}`,
    'RRULE:FREQ=YEARLY',
    'TRANSP:TRANSPARENT',
    `SUMMARY:${summary}`,
    `DESCRIPTION:${description}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${summary}`,
    'TRIGGER:-P10D',
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** No line is longer than 75 octets, and no character is cut in two. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > octetsInLine) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
