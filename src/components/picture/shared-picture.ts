import { type PictureFacts, shownNumbers } from '../../picture/picture-lines.ts';
import { href, pictureHref } from '../../text/href.ts';
import { t } from '../../text/index.ts';
import { numberText } from '../../text/numbers.ts';

/** The picture that stands for a page where somebody passes it on, and the same in words. */
export interface SharedPicture {
  address: string;
  words: string;
}

/** The picture of all pages that have none of their own. */
export function sitePicture(): SharedPicture {
  return { address: href('/share.png'), words: `${t('site.name')}：${t('home.sentence')}` };
}

export function pictureOfReport(code: string, year: number, facts: PictureFacts): SharedPicture {
  return { address: pictureHref(code, year), words: wordsOf(facts) };
}

function wordsOf({ name, title, note, numbers, sentence }: PictureFacts): string {
  const told = shownNumbers(numbers).map(({ label, value }) =>
    [label, value === null ? t('figure.unknown') : numberText(value)].join(' '),
  );
  const figures = told.length === 0 ? '' : `${told.join('，')}。`;
  return `${name} ${title}。${note ?? ''}${figures}${sentence ?? ''}`;
}
