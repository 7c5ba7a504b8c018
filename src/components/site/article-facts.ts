/** What government websites tell of an article in their head: whose it is, from which day, about what. */
export interface ArticleFacts {
  title: string;
  source: string;
  publishedAt: string | null;
  keywords: readonly string[];
}
