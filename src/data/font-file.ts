import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join('node_modules', '@embedpdf', 'fonts-sc', 'fonts');

/** A weight of the face that pictures are set in, as its package brings it. */
export function fontFile(weight: string): Buffer {
  const file = join(folder, `NotoSansHans-${weight}.otf`);
  if (!existsSync(file)) throw new Error(`没有找到预览图用的字体 ${file}：请先运行 npm ci。`);
  return readFileSync(file);
}
