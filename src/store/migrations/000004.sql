-- What is watched: feeds, when each is due, and what each has named so far. --------------------------------------------

create table feeds (
  collection_id text not null references collections,
  url text not null,
  -- Who publishes it, where the operator said so.
  source text,
  every_minutes integer not null check (every_minutes > 0),
  -- As its server named the copy that was read last.
  etag text,
  last_modified text,
  due_at timestamptz not null,
  -- A round is under way until then; whoever began it may have died.
  leased_until timestamptz,
  -- Rounds that failed in a row.
  failures integer not null default 0,
  -- What went wrong last; null when nothing did.
  problem text,
  added_at timestamptz not null,
  primary key (collection_id, url)
);
create index feeds_by_due on feeds (collection_id, due_at);

create table feed_items (
  collection_id text not null,
  feed_url text not null,
  item_id text not null,
  url text not null,
  -- Of all that the feed says of it; null until its page was taken in.
  mark text,
  etag text,
  last_modified text,
  failures integer not null default 0,
  -- Whether the feed named it when it was read last.
  is_listed boolean not null,
  seen_at timestamptz not null,
  -- When its page was found to be taken away.
  gone_at timestamptz,
  primary key (collection_id, feed_url, item_id),
  foreign key (collection_id, feed_url) references feeds (collection_id, url)
);
