import { z } from 'zod';
import { openDataSize, readOpenData } from './open-data.ts';

const DataPackage = z.object({
  resources: z.array(
    z.object({
      path: z.string(),
      title: z.string(),
      schema: z.object({
        fields: z.array(z.object({ name: z.string(), type: z.string(), description: z.string() })),
      }),
    }),
  ),
});

export type DataResource = z.infer<typeof DataPackage>['resources'][number] & { bytes: number };

/** The tables of the open data, as its own description lists them. */
export const resources: readonly DataResource[] = DataPackage.parse(
  JSON.parse(readOpenData('datapackage.json')),
).resources.map((resource) => ({ ...resource, bytes: openDataSize(resource.path) }));
