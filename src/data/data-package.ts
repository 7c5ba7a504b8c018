import { z } from 'zod';
import { openDataSize, readOpenData } from './open-data.ts';
import { question } from './questions.ts';

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
export const resources = question('resources', (): readonly DataResource[] => {
  const described = DataPackage.parse(JSON.parse(readOpenData('datapackage.json')));
  return described.resources.map((resource) => ({ ...resource, bytes: openDataSize(resource.path) }));
});
