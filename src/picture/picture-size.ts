/** The size that sites ask of a picture that stands for a page. */
export const pictureSize = { width: 1200, height: 630 } as const;
