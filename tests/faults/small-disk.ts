import { spawnSync } from 'node:child_process';
import { folderWith } from '../scripts/temporary-folder.ts';

/** Mounts a disk for one program alone: with the program it is gone. What stood there before is told at the end. */
const script = `
mount -t tmpfs -o size="$SIZE" tmpfs "$DISK" || exit 99
mkdir "$DISK/data" && printf old > "$DISK/data/archive.json"
"$@"
code=$?
printf '\\nleft: '; cat "$DISK/data/archive.json"
exit $code`;

/** Whether this system lets us mount one. */
export const canMount =
  spawnSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs tmpfs /tmp'], { stdio: 'ignore' }).status === 0;

/** Runs a script on a disk of so many kilobytes, which holds the data of an earlier run. `$DISK` in its words is the disk. */
export function onSmallDisk(kilobytes: number, args: readonly string[], env: Record<string, string> = {}) {
  const disk = folderWith({});
  const words = args.map((word) => word.replace('$DISK', disk));
  const { status, stdout, stderr } = spawnSync(
    'unshare',
    ['-rm', 'sh', '-c', script, 'sh', process.execPath, ...words],
    { env: { ...process.env, ...env, SIZE: `${kilobytes}k`, DISK: disk }, encoding: 'utf8' },
  );
  return { code: status, told: stderr, left: stdout.split('left: ').at(-1) };
}
