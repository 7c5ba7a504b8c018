import { z } from 'zod';

/** A day, as 2021-01-14. */
export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
