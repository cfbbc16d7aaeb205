import type { ReactNode } from "react";

/** Links to the page before and after in a list; nothing when there is only one page. */
export function Pager(list: { address: string; page: number; hasMore: boolean }): ReactNode {
  const { address, page, hasMore } = list;
  if (page === 1 && !hasMore) return null;
  return (
    <nav className="pager" aria-label="Pages">
      {page > 1 ? (
        <a rel="prev" href={page === 2 ? address : `${address}?page=${page - 1}`}>
          ← Earlier page
        </a>
      ) : null}
      <span>Page {page}</span>
      {hasMore ? (
        <a rel="next" href={`${address}?page=${page + 1}`}>
          Next page →
        </a>
      ) : null}
    </nav>
  );
}
