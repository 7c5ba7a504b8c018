import { href } from '../../text/href.ts';
import { RememberedAnswers } from './remembered-answers.ts';

const answers = new RememberedAnswers(async (address: string): Promise<unknown> => {
  const response = await fetch(href(address));
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
});

/** The data at an address of the site, fetched when it is first needed and then kept. */
export function fetched<T>(address: string): Promise<T> {
  return answers.get(address) as Promise<T>;
}
