import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type FrontMatter, write } from './written-pages.ts';

/** Another generator of static sites, as it is found on this machine. */
export interface Generator {
  name: string;
  program: string;
  args: readonly string[];
  /** Where its content and its finished pages lie in the folder of its site. */
  content: string;
  output: string;
  frontMatter: FrontMatter;
  /** Settings and templates. */
  prepare: (folder: string) => void;
}

const head =
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">';

/** Hugo, where it is on the path: templates of Go. */
function hugo(): Generator | null {
  const version = /v[\d.]+/.exec(spawnSync('hugo', ['version'], { encoding: 'utf8' }).stdout ?? '')?.[0];
  if (version === undefined) return null;
  const cell = `<td><a href="source/#L{{.line}}" title="{{.told}}" data-column="{{.label}}">{{.text}}</a></td>`;
  const tables = `{{range .Params.tables}}<table><caption>{{.name}}</caption>{{range .rows}}<tr><th scope="row">{{.label}}</th>{{range .cells}}${cell}{{end}}</tr>{{end}}</table>{{end}}`;
  const findings = `<ul>{{range .Params.findings}}<li><a href="source/#L{{.line}}">{{.message}}</a> {{.advice}}</li>{{end}}</ul>`;
  const lines = `<ol>{{range $at, $line := .Params.lines}}<li id="L{{add $at 1}}"><code>{{$line}}</code></li>{{end}}</ol>`;
  const page = (body: string) =>
    `${head}<title>{{.Title}}</title></head><body><h1>{{.Title}}</h1><p>{{.Params.place}} {{.Params.year}}</p>${body}</body></html>`;
  return {
    name: `Hugo ${version}`,
    program: 'hugo',
    args: ['--quiet'],
    content: 'content',
    output: 'public',
    frontMatter: ({ path, ...facts }) => JSON.stringify({ ...facts, url: path }, null, 1),
    prepare: (folder) => {
      write(
        `${folder}/config.json`,
        '{"baseURL":"/","disableKinds":["taxonomy","term","RSS","sitemap","home","section","404"]}',
      );
      write(`${folder}/layouts/_default/report.html`, page(`${tables}${findings}{{.Content}}`));
      write(`${folder}/layouts/_default/source.html`, page(lines));
    },
  };
}

/** Eleventy, where the variable ELEVENTY names its command (`cmd.cjs`): templates of Liquid. */
function eleventy(): Generator | null {
  const command = process.env.ELEVENTY ?? '';
  if (!existsSync(command)) return null;
  const version = spawnSync(process.execPath, [command, '--version'], { encoding: 'utf8' }).stdout.trim();
  const cell = `<td><a href="source/#L{{cell.line}}" title="{{cell.told | escape}}" data-column="{{cell.label | escape}}">{{cell.text | escape}}</a></td>`;
  const tables = `{% for table in tables %}<table><caption>{{table.name}}</caption>{% for row in table.rows %}<tr><th scope="row">{{row.label | escape}}</th>{% for cell in row.cells %}${cell}{% endfor %}</tr>{% endfor %}</table>{% endfor %}`;
  const list = `<ul>{% for each in findings %}<li><a href="source/#L{{each.line}}">{{each.message | escape}}</a> {{each.advice | escape}}</li>{% endfor %}</ul>`;
  const lines = `<ol>{% for line in lines %}<li id="L{{forloop.index}}"><code>{{line | escape}}</code></li>{% endfor %}</ol>`;
  const page = (body: string) =>
    `${head}<title>{{title}}</title></head><body><h1>{{title}}</h1><p>{{place}} {{year}}</p>${body}</body></html>`;
  return {
    name: `Eleventy ${version}`,
    program: process.execPath,
    args: [command, '--quiet', '--input=content', '--output=public'],
    content: 'content',
    output: 'public',
    frontMatter: ({ path, layout, ...facts }) =>
      `---json\n${JSON.stringify({ ...facts, layout: `${layout}.liquid`, permalink: `${path}index.html`, templateEngineOverride: 'md' })}\n---`,
    prepare: (folder) => {
      write(`${folder}/content/_includes/report.liquid`, page(`${tables}${list}{{content}}`));
      write(`${folder}/content/_includes/source.liquid`, page(lines));
    },
  };
}

/** Those that are installed here. */
export function installedGenerators(): Generator[] {
  return [hugo(), eleventy()].filter((each) => each !== null);
}
