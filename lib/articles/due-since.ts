/** The day since which an article is due for review, or undefined. Days are YYYY-MM-DD. */
export function dueSince(
  { next_review }: { readonly next_review: string },
  today: string,
): string | undefined {
  return next_review <= today ? next_review : undefined;
}
