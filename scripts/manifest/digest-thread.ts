import { parentPort, workerData } from 'node:worker_threads';
import { digestOfFile } from './digest.ts';

parentPort?.postMessage((workerData as readonly string[]).map(digestOfFile));
