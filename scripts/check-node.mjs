// Plain JavaScript without newer syntax, so that an old Node can read it and say what is wrong.
// The scripts are TypeScript, run as they are: what counts is whether this Node can do that.
if (!process.features.typescript) {
  console.error(
    '需要 Node 22.18 或更新的版本，现在运行的是 ' +
      process.versions.node +
      '：npm ci 会带来合适的 Node（加了 --omit=optional 就不会），再用 npm run 运行。\n' +
      'Node 22.18 or newer is needed, this is ' +
      process.versions.node +
      ': `npm ci` brings the right one (unless run with --omit=optional), then use `npm run`.',
  );
  process.exit(1);
}
