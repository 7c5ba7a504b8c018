import { rules } from '../../model/rules/index.ts';
import type { Rule } from '../../model/rules/rule.ts';
import { guideWords } from '../../text/guide.ts';

/** A kind of message as the guide explains it. */
export interface Message extends Pick<Rule, 'title' | 'severity' | 'meaning' | 'advice'> {
  id: string;
}

export interface MessageGroup {
  id: string;
  title: string;
  messages: Message[];
}

/** Every message of the catalogue under the heading of its family, in the order in which a clerk meets them. */
export function messageGroups(): MessageGroup[] {
  const all = Object.entries(rules as Readonly<Record<string, Rule<never>>>);
  return Object.entries(guideWords.messages.groups).map(([id, title]) => ({
    id,
    title,
    messages: all
      .filter(([rule]) => rule.startsWith(`${id}/`))
      .map(([rule, { title: name, severity, meaning, advice }]) => ({
        id: rule,
        title: name,
        severity,
        meaning,
        advice,
      })),
  }));
}
